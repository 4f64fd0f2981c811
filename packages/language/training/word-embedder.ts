/** The network's input while it is trained: each form's word, subwords, shape, news vector and capital side by side. */

import { capitalRow } from '../src/network/capital-habits.ts';
import type { ModelSizes } from '../src/network/model-file.ts';
import { keysOf, placedForm } from '../src/network/placed-form.ts';
import { shapeBucket, subwordBuckets } from '../src/network/word-features.ts';
import { addScaled } from './add-scaled.ts';
import type { Parameter } from './parameters.ts';
import type { Random } from './random.ts';
import type { Rows, Tape } from './tape.ts';
import type { Vocabulary } from './vocabulary.ts';
import { inputSize, type Weights } from './weights.ts';

/** Rare words are hidden often, so that the unknown word learns to stand for them. */
const WORD_DROPOUT = 0.25;

interface WordRows {
  readonly word: number;
  readonly count: number;
  readonly subwords: Int32Array;
  readonly shape: number;
  readonly news: number;
  readonly capital: number;
}

export class WordEmbedder {
  readonly #embeddings: Weights['embeddings'];
  readonly #sizes: ModelSizes;
  readonly #vocabulary: Vocabulary;
  readonly #words = new Map<string, WordRows>();

  constructor(embeddings: Weights['embeddings'], sizes: ModelSizes, vocabulary: Vocabulary) {
    this.#embeddings = embeddings;
    this.#sizes = sizes;
    this.#vocabulary = vocabulary;
  }

  /** With `hiding`, rare words are shown as unknown ones at random. */
  embed(tape: Tape, sentences: readonly (readonly string[])[], hiding: Random | undefined): Rows {
    const tokens = sentences.flatMap(keysOf).map((key) => this.#lookUp(key));
    const shown = tokens.map(({ word, count }) =>
      hiding && word > 0 && hiding.next() < WORD_DROPOUT / (WORD_DROPOUT + count) ? 0 : word,
    );
    const x = tape.rows(tokens.length, inputSize(this.#sizes));
    tape.memory.view(x.value, x.rows * x.columns).fill(0);
    const { floats } = tape.memory;
    const { news } = this.#embeddings;
    this.#each(tokens, shown, (parameter, row, at, factor) =>
      addScaled(
        floats,
        x.value / 4 + at,
        parameter.value / 4 + row * parameter.columns,
        parameter.columns,
        factor,
      ),
    );
    tape.record(() =>
      this.#each(tokens, shown, (parameter, row, at, factor) => {
        if (parameter !== news)
          addScaled(
            floats,
            parameter.gradient / 4 + row * parameter.columns,
            x.gradient / 4 + at,
            parameter.columns,
            factor,
          );
      }),
    );
    return x;
  }

  #each(
    tokens: readonly WordRows[],
    shown: readonly number[],
    visit: (parameter: Parameter, row: number, at: number, factor: number) => void,
  ): void {
    const { word, subword, shape, news, capital } = this.#embeddings;
    const sizes = this.#sizes;
    const width = inputSize(sizes);
    for (const [i, token] of tokens.entries()) {
      let at = i * width;
      visit(word, shown[i] as number, at, 1);
      at += sizes.word;
      for (const bucket of token.subwords)
        visit(subword, bucket, at, 1 / Math.sqrt(token.subwords.length));
      at += sizes.subword;
      visit(shape, token.shape, at, 1);
      at += sizes.shape;
      visit(news, token.news, at, 1);
      visit(capital, token.capital, at + sizes.news, 1);
    }
  }

  #lookUp(key: string): WordRows {
    let rows = this.#words.get(key);
    if (!rows) {
      const { form, setting } = placedForm(key);
      const { fold, words, counts, newsWords, capitals } = this.#vocabulary;
      const folded = fold(form);
      const word = words.get(folded) ?? 0;
      const news = newsWords.get(folded) ?? 0;
      rows = {
        word,
        count: counts[word] ?? 0,
        news,
        capital: capitalRow(form, setting, capitals[news - 1]),
        subwords: Int32Array.from(subwordBuckets(folded, this.#sizes.subwordBuckets)),
        shape: shapeBucket(form, this.#sizes.shapeBuckets),
      };
      this.#words.set(key, rows);
    }
    return rows;
  }
}
