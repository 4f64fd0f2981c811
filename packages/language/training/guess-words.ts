/**
 * The loss of guessing words from their context: the forward states of the lower layer guess the next word, the
 * backward ones the word before. What it takes to guess well, grammar above all, can be learned from raw text.
 *
 * A guess is a vector; it should lie nearer to the right word's news vector than to those of the other words that
 * the batch is made of.
 */

import { addScaled } from './add-scaled.ts';
import type { Parameter, Parameters } from './parameters.ts';
import { eachSentence, type Rows, straight, type Tape, turned } from './tape.ts';

export interface Guesser {
  readonly weights: Parameter;
  readonly bias: Parameter;
}

/** One for each direction; no part of the network that is shipped. */
export function makeGuessers(p: Parameters, width: number, size: number): readonly Guesser[] {
  return ['forward', 'backward'].map((side) => ({
    weights: p.matrix(`guess ${side}`, width, size),
    bias: p.vector(`guess ${side} bias`, size),
  }));
}

export interface Guessing {
  /** States of both directions side by side. */
  readonly states: Rows;
  readonly lengths: readonly number[];
  /** Row of each word's vector in `news`, 0 for words that have none. */
  readonly words: readonly number[];
  readonly news: Parameter;
}

/** Mean loss of the words that could be guessed. */
export function guessingLoss(
  tape: Tape,
  { states, lengths, words, news }: Guessing,
  guessers: readonly Guesser[],
): number {
  const columns = new Map<number, number>();
  for (const word of words) if (word > 0 && !columns.has(word)) columns.set(word, columns.size);
  const candidates = gatherVectors(tape, news, [...columns.keys()]);
  const losses = guessers.map(({ weights, bias }, side) => {
    const guesses = tape.linear(half(tape, states, side), weights, bias);
    const scores = tape.rows(guesses.rows, candidates.columns);
    const { value, columns: stride } = scores;
    tape.multiply({
      out: value,
      left: straight(guesses.value, guesses.columns),
      right: turned(candidates.value, news.columns),
      rows: guesses.rows,
      columns: stride,
      depth: guesses.columns,
    });
    const targets = neighbours(words, lengths, side === 0 ? 1 : -1).map(
      (word) => columns.get(word) ?? -1,
    );
    const loss = crossEntropyOfMany(tape, scores, targets, columns.size);
    tape.record(() =>
      tape.accumulate({
        out: guesses.gradient,
        left: straight(scores.gradient, stride),
        right: straight(candidates.value, news.columns),
        rows: guesses.rows,
        columns: guesses.columns,
        depth: stride,
      }),
    );
    return loss;
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

interface Candidates {
  readonly value: number;
  /** A multiple of 8; the last ones may be empty. */
  readonly columns: number;
}

function gatherVectors({ memory }: Tape, news: Parameter, words: readonly number[]): Candidates {
  const columns = (words.length + 7) & ~7;
  const value = memory.allocateZeros(columns * news.columns);
  for (const [i, word] of words.entries())
    addScaled(
      memory.floats,
      value / 4 + i * news.columns,
      news.value / 4 + word * news.columns,
      news.columns,
      1,
    );
  return { value, columns };
}

/** The states of one direction. */
function half(tape: Tape, states: Rows, side: number): Rows {
  const width = states.columns / 2;
  const part = tape.rows(states.rows, width);
  const { floats } = tape.memory;
  for (let row = 0; row < states.rows; row++) {
    const from = states.value / 4 + row * states.columns + side * width;
    floats.copyWithin(part.value / 4 + row * width, from, from + width);
  }
  tape.record(() => {
    for (let row = 0; row < states.rows; row++) {
      const to = states.gradient / 4 + row * states.columns + side * width;
      addScaled(floats, to, part.gradient / 4 + row * width, width, 1);
    }
  });
  return part;
}

/** The word so many places on; 0 beyond the ends of a sentence. */
function neighbours(
  words: readonly number[],
  lengths: readonly number[],
  offset: number,
): number[] {
  const found: number[] = [];
  eachSentence(lengths, (row, length) => {
    for (let i = 0; i < length; i++) {
      const at = i + offset;
      found.push(at >= 0 && at < length ? (words[row + at] as number) : 0);
    }
  });
  return found;
}

/** As `crossEntropy`, for many classes and one answer a row. */
function crossEntropyOfMany(
  { memory }: Tape,
  { value, gradient, rows, columns }: Rows,
  targets: readonly number[],
  classes: number,
): number {
  const { floats, kernels } = memory;
  for (let row = 0; row < rows; row++)
    floats.fill(-1e9, value / 4 + row * columns + classes, value / 4 + (row + 1) * columns);
  kernels.softmaxRows(gradient, value, rows, columns, 1 / rows);
  let loss = 0;
  let answered = 0;
  for (const [row, target] of targets.entries()) {
    const at = gradient / 4 + row * columns;
    if (target < 0) {
      floats.fill(0, at, at + columns);
      continue;
    }
    loss -= Math.log((floats[at + target] as number) * rows + 1e-12);
    floats[at + target] = (floats[at + target] as number) - 1 / rows;
    answered++;
  }
  return loss / Math.max(1, answered);
}
