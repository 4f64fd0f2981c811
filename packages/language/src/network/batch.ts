/** Sentences that pass through the network together, ordered from long to short. */

export interface Range {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

export interface Batch {
  readonly length: number;
  readonly count: number;
  readonly forms: readonly string[];
  /** First row of each sentence. */
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  /** First token of each sentence in the document. */
  readonly origins: Int32Array;
}

/** Enough to fill the kernels' lockstep, few enough to stay in cache. */
const BATCH_TOKENS = 768;

export function* batchSentences(
  forms: readonly string[],
  sentences: readonly Range[],
): Generator<Batch> {
  let from = 0;
  let tokens = 0;
  for (let i = 0; i < sentences.length; i++) {
    const { first, last } = sentences[i] as Range;
    if (tokens > 0 && tokens + last - first > BATCH_TOKENS) {
      yield makeBatch(forms, sentences.slice(from, i));
      from = i;
      tokens = 0;
    }
    tokens += last - first;
  }
  if (tokens > 0) yield makeBatch(forms, sentences.slice(from));
}

function makeBatch(forms: readonly string[], sentences: readonly Range[]): Batch {
  const ordered = sentences.toSorted((a, b) => b.last - b.first - (a.last - a.first));
  const rows: string[] = [];
  const starts: number[] = [];
  for (const { first, last } of ordered) {
    starts.push(rows.length);
    for (let token = first; token < last; token++) rows.push(forms[token] as string);
  }
  return {
    length: rows.length,
    count: ordered.length,
    forms: rows,
    starts: Int32Array.from(starts),
    lengths: Int32Array.from(ordered, ({ first, last }) => last - first),
    origins: Int32Array.from(ordered, ({ first }) => first),
  };
}
