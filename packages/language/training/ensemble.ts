/**
 * Several networks of different seeds err in different places: the mean of their probabilities is wiser than
 * any of them. A single network can learn from it (Kuncoro et al. 2016).
 */

import { CHOICES, type Choices, type Example, type Opinion } from './example.ts';
import type { Judgement } from './judge.ts';
import type { Trainee } from './trainee.ts';

/** Answers less likely than this are no use to anyone. */
const LEAST = 0.02;

/** Annotates sentences of at most 160 words with what the teachers think of them together. */
export function annotate(
  teachers: readonly Trainee[],
  sentences: readonly (readonly string[])[],
): Example[] {
  const judges = teachers.map((teacher) => teacher.judge(sentences));
  const judgements = judges.map((judge) => judge.next().value as Judgement);
  const mean = (key: keyof Judgement): Float32Array => meanOf(judgements.map((one) => one[key]));
  const [tags, names, arcs] = [mean('tags'), mean('names'), mean('heads')];
  const heads = sentences.map(() => ({ heads: [] as number[], sureness: [] as number[] }));
  eachRowOfArcs(sentences, (sentence, from, width) => {
    const head = likeliest(arcs, from, width);
    heads[sentence]?.heads.push(head);
    heads[sentence]?.sureness.push(arcs[from + head] as number);
  });
  const settled = Int32Array.from(heads.flatMap((one) => one.heads));
  const labels = meanOf(judges.map((judge) => judge.next(settled).value as Float32Array));
  return collect(sentences, { tags, names, arcs, labels }, heads);
}

function meanOf(rows: readonly Float32Array[]): Float32Array {
  const [first, ...others] = rows as [Float32Array, ...Float32Array[]];
  return first.map(
    (value, i) => others.reduce((sum, other) => sum + (other[i] as number), value) / rows.length,
  );
}

function likeliest(values: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++)
    if ((values[from + k] as number) > (values[from + best] as number)) best = k;
  return best;
}

function eachRowOfArcs(
  sentences: readonly (readonly string[])[],
  visit: (sentence: number, from: number, width: number) => void,
): void {
  let from = 0;
  for (const [sentence, { length }] of sentences.entries())
    for (let i = 0; i < length; i++, from += length + 1) visit(sentence, from, length + 1);
}

interface Means {
  readonly tags: Float32Array;
  readonly names: Float32Array;
  readonly arcs: Float32Array;
  readonly labels: Float32Array;
}

function collect(
  sentences: readonly (readonly string[])[],
  { tags, names, arcs, labels }: Means,
  settled: readonly { readonly heads: readonly number[]; readonly sureness: readonly number[] }[],
): Example[] {
  const tokens = sentences.reduce((sum, { length }) => sum + length, 0);
  const width = (rows: Float32Array): number => rows.length / tokens;
  let row = 0;
  let arc = 0;
  return sentences.map((forms, s) => {
    const { heads, sureness } = settled[s] as (typeof settled)[number];
    const choose = (rows: Float32Array, weight = (_token: number) => 1): Choices =>
      chooseOf(rows, row * width(rows), forms.length, width(rows), weight);
    const opinion: Opinion = {
      tags: choose(tags),
      names: choose(names),
      heads: chooseOf(arcs, arc, forms.length, forms.length + 1, () => 1),
      // A label is worth no more than the arc it sits on.
      labels: choose(labels, (token) => sureness[token] as number),
    };
    row += forms.length;
    arc += forms.length * (forms.length + 1);
    return { forms, heads, opinion };
  });
}

/** The likeliest answers of each row; their shares add up to the row's weight. */
function chooseOf(
  rows: Float32Array,
  from: number,
  count: number,
  width: number,
  weight: (row: number) => number,
): Choices {
  const answers = new Uint8Array(count * CHOICES);
  const shares = new Uint8Array(count * CHOICES);
  for (let i = 0; i < count; i++) {
    const row = rows.slice(from + i * width, from + (i + 1) * width);
    const kept: [answer: number, probability: number][] = [];
    for (let c = 0; c < Math.min(CHOICES, width); c++) {
      const best = likeliest(row, 0, width);
      if (c > 0 && (row[best] as number) < LEAST) break;
      kept.push([best, row[best] as number]);
      row[best] = -1;
    }
    const total = kept.reduce((sum, [, probability]) => sum + probability, 0);
    for (const [c, [answer, probability]] of kept.entries()) {
      answers[i * CHOICES + c] = answer;
      shares[i * CHOICES + c] = Math.round((255 * weight(i) * probability) / total);
    }
  }
  return { answers, shares };
}
