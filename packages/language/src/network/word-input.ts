/** Turns a form into the network's input vector: word, subwords, shape and news vector side by side. */

import type { Model, Quantized } from './model-file.ts';
import { foldForm, shapeBucket, subwordBuckets } from './word-features.ts';

export class WordInput {
  readonly size: number;
  readonly #model: Model;
  readonly #word: Quantized;
  readonly #subword: Quantized;
  readonly #shape: Quantized;
  readonly #news: Quantized;

  constructor(model: Model) {
    const { word, subword, shape, news } = model.header.sizes;
    this.size = word + subword + shape + news;
    this.#model = model;
    this.#word = model.matrix('word');
    this.#subword = model.matrix('subword');
    this.#shape = model.matrix('shape');
    this.#news = model.matrix('news');
  }

  /** Overwrites `out`, which must be `size` long. */
  write(form: string, out: Float32Array): void {
    const { sizes } = this.#model.header;
    const folded = foldForm(form);
    const subwords = subwordBuckets(folded, sizes.subwordBuckets);
    const share = 1 / Math.sqrt(subwords.length);
    out.fill(0);
    let at = 0;
    addRow(this.#word, this.#model.words.get(folded) ?? 0, 1, out, at);
    at += sizes.word;
    for (const bucket of subwords) addRow(this.#subword, bucket, share, out, at);
    at += sizes.subword;
    addRow(this.#shape, shapeBucket(form, sizes.shapeBuckets), 1, out, at);
    at += sizes.shape;
    addRow(this.#news, this.#model.newsWords.get(folded) ?? 0, 1, out, at);
  }
}

function addRow(
  { values, scales, columns }: Quantized,
  row: number,
  factor: number,
  out: Float32Array,
  at: number,
): void {
  const scale = (scales[row] as number) * factor;
  const base = row * columns;
  for (let i = 0; i < columns; i++)
    out[at + i] = (out[at + i] as number) + (values[base + i] as number) * scale;
}
