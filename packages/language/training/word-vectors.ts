/** Word vectors from raw news by structured skip-gram: words that stand in the same places lie together. */

import { foldForm } from '../src/network/word-features.ts';
import { FloatMemory } from './float-memory.ts';
import { Random } from './random.ts';

interface TrainedVectors {
  /** Most frequent first. */
  readonly words: readonly string[];
  readonly vectors: Float32Array;
}

export interface WordVectors extends TrainedVectors {
  /** How often each word is capitalised, a digit each (`capital-habits.ts`). */
  readonly capitals: string;
}

export interface VectorOptions {
  readonly size: number;
  readonly passes: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

const WINDOW = 2;
const NEGATIVES = 6;
const FEWEST = 8;
const LONGEST_WORD = 40;
const RATE = 0.035;
const SUBSAMPLE = 1e-4;
const NEGATIVE_TABLE = 1 << 22;
/** Root mean square of a vector's entries: about that of the trained embeddings. */
const SPREAD = 0.3;

export function trainWordVectors(
  sentences: Iterable<readonly string[]>,
  { size, passes, seed, log }: VectorOptions,
): TrainedVectors {
  const { corpus, words, counts } = number(sentences);
  log(`word vectors: ${corpus.length} tokens, ${words.length} words`);
  const bytes = corpus.length * 4 + words.length * size * 4 * (1 + 2 * WINDOW) + NEGATIVE_TABLE * 4;
  const memory = new FloatMemory(Math.ceil(bytes / 2 ** 20) + 16);
  const random = new Random(seed);
  const at = {
    corpus: memory.allocate(corpus.length),
    negatives: memory.allocate(NEGATIVE_TABLE),
    keep: memory.allocate(words.length),
  };
  memory.integers.set(corpus, at.corpus >> 2);
  memory.integers.set(negativeTable(counts), at.negatives >> 2);
  memory.integers.set(new Int32Array(keepThresholds(counts, corpus.length).buffer), at.keep >> 2);
  const inputs = memory.allocate(words.length * size);
  const view = memory.view(inputs, words.length * size);
  for (let i = 0; i < view.length; i++) view[i] = (random.next() - 0.5) / size;
  const outputs = memory.allocateZeros(words.length * size * 2 * WINDOW);
  const scratch = memory.allocate(size);
  for (let pass = 0; pass < passes; pass++) {
    const rate = (done: number): number => RATE * (1 - done / passes) + 1e-4;
    memory.kernels.skipGram(
      at.corpus,
      corpus.length,
      inputs,
      outputs,
      words.length,
      size,
      WINDOW,
      NEGATIVES,
      at.negatives,
      NEGATIVE_TABLE - 1,
      at.keep,
      rate(pass),
      rate(pass + 1),
      scratch,
    );
    log(`word vectors: pass ${pass + 1} of ${passes}`);
  }
  return { words, vectors: scaled(view) };
}

/** Word numbers by falling frequency; rare words share the last number; -1 ends a sentence. */
function number(sentences: Iterable<readonly string[]>): {
  corpus: Int32Array;
  words: string[];
  counts: number[];
} {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const stream: number[] = [];
  for (const forms of sentences) {
    for (const form of forms) {
      const word = foldForm(form);
      const id = ids.get(word) ?? ids.size;
      if (id === ids.size) ids.set(word, id);
      counts[id] = (counts[id] ?? 0) + 1;
      stream.push(id);
    }
    stream.push(-1);
  }
  const kept = [...ids]
    .filter(([word, id]) => (counts[id] as number) >= FEWEST && word.length < LONGEST_WORD)
    .sort((a, b) => (counts[b[1]] as number) - (counts[a[1]] as number));
  const rank = new Int32Array(ids.size).fill(kept.length - 1);
  for (const [k, [, id]] of kept.entries()) rank[id] = k;
  return {
    corpus: Int32Array.from(stream, (id) => (id < 0 ? -1 : (rank[id] as number))),
    words: kept.map(([word]) => word),
    counts: kept.map(([, id]) => counts[id] as number),
  };
}

function negativeTable(counts: readonly number[]): Int32Array {
  const weights = counts.map((count) => count ** 0.75);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const table = new Int32Array(NEGATIVE_TABLE);
  for (let i = 0, word = 0, covered = (weights[0] as number) / total; i < table.length; i++) {
    table[i] = word;
    if (i / table.length > covered && word < counts.length - 1)
      covered += (weights[++word] as number) / total;
  }
  return table;
}

function keepThresholds(counts: readonly number[], tokens: number): Uint32Array {
  return Uint32Array.from(counts, (count) => {
    const share = SUBSAMPLE / (count / tokens);
    return Math.min(1, Math.sqrt(share) + share) * 4294967295;
  });
}

function scaled(vectors: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vectors) squares += value * value;
  const factor = SPREAD / Math.sqrt(squares / vectors.length);
  return vectors.map((value) => value * factor);
}
