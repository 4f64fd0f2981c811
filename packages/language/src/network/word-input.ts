/** Turns a form into the network's input vector: word, subwords, shape, news vector and what its capital says, side by side. */

import { capitalRow } from './capital-habits.ts';
import type { Model, Quantized } from './model-file.ts';
import type { PlacedForm } from './placed-form.ts';
import { foldForm, shapeBucket, subwordBuckets } from './word-features.ts';

export class WordInput {
  readonly size: number;
  readonly #model: Model;
  readonly #word: Quantized;
  readonly #subword: Quantized;
  readonly #shape: Quantized;
  readonly #news: Quantized;
  readonly #capital: Quantized;

  constructor(model: Model) {
    const { word, subword, shape, news, capital } = model.header.sizes;
    this.size = word + subword + shape + news + capital;
    this.#model = model;
    this.#word = model.matrix('word');
    this.#subword = model.matrix('subword');
    this.#shape = model.matrix('shape');
    this.#news = model.matrix('news');
    this.#capital = model.matrix('capital');
  }

  /** Overwrites `out`, which must be `size` long. */
  write({ form, setting }: PlacedForm, out: Float32Array): void {
    const { sizes, capitals } = this.#model.header;
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
    const news = this.#model.newsWords.get(folded) ?? 0;
    addRow(this.#news, news, 1, out, at);
    at += sizes.news;
    addRow(this.#capital, capitalRow(form, setting, capitals[news - 1]), 1, out, at);
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
