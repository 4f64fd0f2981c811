import { describe, expect, it } from 'vitest';
import type { Example } from './example.ts';
import { FloatMemory } from './float-memory.ts';
import { Parameters } from './parameters.ts';
import { Random } from './random.ts';
import { type Rows, Tape } from './tape.ts';
import { gatherTargets } from './targets.ts';

const LENGTHS = [3, 2];
const WIDTH = 32;
const CLASSES = 8;
/** Two rows: an answer alone, and one between two. */
const CHOSEN = {
  answers: Uint8Array.of(0, 0, 0, 0, 3, 5, 0, 0),
  shares: Uint8Array.of(255, 0, 0, 0, 155, 100, 0, 0),
};
const OPINED: Example = {
  forms: ['d', 'e'],
  opinion: { tags: CHOSEN, names: CHOSEN, heads: CHOSEN, labels: CHOSEN },
};

/** A tiny tagger over fixed input: its loss as a function of its weights, and their gradients. */
function setUp() {
  const memory = new FloatMemory(8);
  const parameters = new Parameters(memory, new Random(3));
  const direction = (side: string) => ({
    input: parameters.matrix(`W${side}`, 8, 3 * WIDTH),
    recurrent: parameters.matrix(`U${side}`, WIDTH, 3 * WIDTH),
    bias: parameters.vector(`b${side}`, 3 * WIDTH, 0.1),
  });
  const layer = [direction('f'), direction('b')] as const;
  const out = parameters.matrix('out', 2 * WIDTH, CLASSES);
  const targets = gatherTargets(
    [{ forms: ['a', 'b'], tags: [1, 2] }, { forms: ['c'] }, OPINED],
    'tags',
  );
  const loss = (backward: boolean): number =>
    memory.scoped(() => {
      const tape = new Tape(memory, new Random(1));
      const x: Rows = tape.rows(5, 8);
      memory.view(x.value, 40).set(Array.from({ length: 40 }, (_, i) => Math.sin(i * 1.7)));
      const states = tape.dropout(tape.relu(tape.lstm(x, LENGTHS, layer, 0.2)), LENGTHS, 0.2);
      const sum = tape.softmaxLoss(tape.linear(states, out), targets, CLASSES);
      if (backward) tape.backward();
      return sum;
    });
  return {
    memory,
    loss,
    checked: [layer[0].input, layer[0].recurrent, layer[1].recurrent, layer[1].bias, out],
  };
}

describe('Tape', () => {
  it('flows back the gradient that small steps measure', () => {
    const { memory, loss, checked } = setUp();
    loss(true);
    for (const { value, gradient, rows, columns } of checked) {
      const weights = memory.view(value, rows * columns);
      const gradients = memory.view(gradient, rows * columns).slice();
      const steepest = gradients.reduce(
        (best, g, i) => (Math.abs(g) > Math.abs(gradients[best] as number) ? i : best),
        0,
      );
      const kept = weights[steepest] as number;
      const step = 3e-3;
      weights[steepest] = kept + step;
      const above = loss(false);
      weights[steepest] = kept - step;
      const below = loss(false);
      weights[steepest] = kept;
      const measured = (above - below) / (2 * step);
      expect(measured / (gradients[steepest] as number)).toBeCloseTo(1, 1);
    }
  });
});
