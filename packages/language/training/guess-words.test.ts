import { describe, expect, it } from 'vitest';
import { FloatMemory } from './float-memory.ts';
import { guessingLoss, makeGuessers } from './guess-words.ts';
import { Parameters } from './parameters.ts';
import { Random } from './random.ts';
import { Tape } from './tape.ts';

const LENGTHS = [4, 2];
/** Rows of `news`; 0 is a word without a vector. */
const WORDS = [1, 2, 0, 3, 2, 4];
const WIDTH = 16;
const SIZE = 8;

/** Guesses from the states of a small layer over fixed input: the loss as a function of the weights. */
function setUp() {
  const memory = new FloatMemory(8);
  const parameters = new Parameters(memory, new Random(3));
  const direction = (side: string) => ({
    input: parameters.matrix(`W${side}`, 8, 3 * WIDTH),
    recurrent: parameters.matrix(`U${side}`, WIDTH, 3 * WIDTH),
    bias: parameters.vector(`b${side}`, 3 * WIDTH, 0.1),
  });
  const layer = [direction('f'), direction('b')] as const;
  const guessers = makeGuessers(parameters, WIDTH, SIZE);
  const vectors = Float32Array.from({ length: 4 * SIZE }, (_, i) => Math.sin(i * 2.3));
  const news = parameters.frozen('news', SIZE, vectors);
  const loss = (backward: boolean): number =>
    memory.scoped(() => {
      const tape = new Tape(memory, new Random(1));
      const x = tape.rows(WORDS.length, 8);
      memory
        .view(x.value, WORDS.length * 8)
        .set(Array.from({ length: WORDS.length * 8 }, (_, i) => Math.sin(i * 1.7)));
      const states = tape.lstm(x, LENGTHS, layer);
      const sum = guessingLoss(tape, { states, lengths: LENGTHS, words: WORDS, news }, guessers);
      if (backward) tape.backward();
      return sum;
    });
  return { memory, parameters, loss, guessers, layer };
}

describe('the loss of guessing words', () => {
  it('flows back, through both directions, a gradient that goes the way small steps measure', () => {
    const { memory, loss, guessers, layer } = setUp();
    loss(true);
    const ratios = [layer[0].input, layer[1].recurrent, guessers[0], guessers[1]].map((one) => {
      const { value, gradient, rows, columns } =
        one && 'weights' in one ? one.weights : (one as (typeof layer)[0]['input']);
      const weights = memory.view(value, rows * columns);
      const gradients = memory.view(gradient, rows * columns).slice();
      const steepest = gradients.reduce(
        (best, g, i) => (Math.abs(g) > Math.abs(gradients[best] as number) ? i : best),
        0,
      );
      const kept = weights[steepest] as number;
      weights[steepest] = kept + 3e-3;
      const above = loss(false);
      weights[steepest] = kept - 3e-3;
      const below = loss(false);
      weights[steepest] = kept;
      return (above - below) / 6e-3 / (gradients[steepest] as number);
    });
    // The loss is told per guess and the gradient shared out per row, hence one factor for all.
    for (const ratio of ratios) expect(ratio / (ratios[0] as number)).toBeCloseTo(1, 1);
    expect(ratios[0]).toBeGreaterThan(0);
  });

  it('falls when it is followed', () => {
    const { parameters, loss } = setUp();
    const before = loss(false);
    for (let step = 0; step < 60; step++) {
      loss(true);
      parameters.step(0.01);
    }
    expect(loss(false)).toBeLessThan(before / 3);
  });
});
