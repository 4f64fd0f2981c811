/** What a trained network thinks of sentences, as probabilities: the forward pass alone, without dropout. */

import { type ArcRows, scoreArcs } from './arc-loss.ts';
import { softmax } from './cross-entropy.ts';
import type { FloatMemory } from './float-memory.ts';
import { mixLabels } from './mix-labels.ts';
import type { Random } from './random.ts';
import { eachSentence, type Rows, Tape } from './tape.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';
import type { WordEmbedder } from './word-embedder.ts';

export interface Judgement {
  /** A row of probabilities per token. */
  readonly tags: Float32Array;
  readonly names: Float32Array;
  /** Of each token the probabilities of all heads of its sentence, the root last; sentence by sentence. */
  readonly heads: Float32Array;
}

export interface Judge {
  readonly memory: FloatMemory;
  readonly random: Random;
  readonly vocabulary: Vocabulary;
  readonly weights: Weights;
  readonly embedder: WordEmbedder;
}

/**
 * Says first what it thinks of tags, names and heads. Told the heads that were settled on (by it and others),
 * it says how it would label them: a row of probabilities per token.
 */
export function* judge(
  { memory, random, vocabulary, weights, embedder }: Judge,
  sentences: readonly (readonly string[])[],
): Generator<Judgement, Float32Array, Int32Array> {
  const mark = memory.mark();
  try {
    const tape = new Tape(memory, random);
    const lengths = sentences.map(({ length }) => length);
    const { heads: h } = weights;
    const input = embedder.embed(tape, sentences, undefined);
    const lower = tape.lstm(input, lengths, weights.lower);
    const upper = tape.lstm(lower, lengths, weights.upper);
    const settled = yield {
      tags: probabilities(memory, tape.linear(lower, h.tagW, h.tagB), vocabulary.tags.length),
      names: probabilities(memory, tape.linear(upper, h.nerW, h.nerB), vocabulary.nameTags.length),
      heads: headProbabilities(tape, {
        dependents: tape.linear(tape.relu(tape.linear(upper, h.arcD, h.arcDb)), h.arcU, h.arcu),
        heads: tape.relu(tape.linear(upper, h.arcH, h.arcHb)),
        root: h.rootH,
        lengths,
      }),
    };
    const mixed = mixLabels(
      tape,
      {
        dependents: tape.linear(upper, h.labD, h.labB),
        heads: tape.linear(upper, h.labH),
        root: h.rootL,
        lengths,
      },
      settled,
    );
    const labels = tape.linear(tape.relu(mixed), h.labW, h.labb);
    return probabilities(memory, labels, vocabulary.labels.length);
  } finally {
    memory.release(mark);
  }
}

function probabilities(
  { floats }: FloatMemory,
  { value, rows, columns }: Rows,
  classes: number,
): Float32Array {
  const found = new Float32Array(rows * classes);
  for (let row = 0; row < rows; row++) {
    const from = (value >> 2) + row * columns;
    softmax(floats, from, from, classes, 1);
    found.set(floats.subarray(from, from + classes), row * classes);
  }
  return found;
}

function headProbabilities(tape: Tape, arcs: ArcRows): Float32Array {
  const { memory } = tape;
  const size = arcs.lengths.reduce((sum, length) => sum + length * (length + 1), 0);
  const found = new Float32Array(size);
  let at = 0;
  eachSentence(arcs.lengths, (row, length) => {
    memory.scoped(() => {
      const { scores, stride } = scoreArcs(tape, arcs, row, length);
      for (let i = 0; i < length; i++, at += length + 1) {
        const from = (scores >> 2) + i * stride;
        softmax(memory.floats, from, from, length + 1, 1);
        found.set(memory.floats.subarray(from, from + length + 1), at);
      }
    });
  });
  return found;
}
