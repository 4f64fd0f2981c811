import { describe, expect, it } from 'vitest';
import type { Model } from './model-file.ts';
import { PREPOSITIONS } from './phrases-in.ts';
import { testHeader } from './test-header.ts';
import { PHRASE_HABITS, phraseWeigherOf } from './weigh-phrases.ts';

const LABELS = ['root', 'obj', 'case', 'obl', 'nmod'];
const WORDS = new Map(['signed', 'talks'].map((word, i) => [word, i + 1]));
/** "Talks" take "with", "signed" does not. */
const HABITS = { signed: -2, talks: 2 };

function modelWith(tensors: Model['header']['tensors']): Model {
  const columns = PREPOSITIONS.length;
  const values = new Int8Array(3 * columns);
  const withColumn = PREPOSITIONS.indexOf('with');
  values[columns + withColumn] = HABITS.signed * 10;
  values[2 * columns + withColumn] = HABITS.talks * 10;
  return {
    header: testHeader({ labels: LABELS, words: [...WORDS.keys()].join('\n'), tensors }),
    words: WORDS,
    newsWords: new Map(),
    matrix: () => ({ rows: 3, columns, values, scales: new Float32Array(columns).fill(0.1) }),
    vector: () => {
      throw new Error('Only the matrix is read.');
    },
  };
}

const COUNTED = modelWith([
  { name: PHRASE_HABITS, kind: 'columns', rows: 3, columns: PREPOSITIONS.length },
]);

/** "Signed talks with rebels", the phrase on its first word; scores of the heads of "rebels", the root last. */
function weighed(
  scores: readonly number[],
  { forms = ['Signed', 'talks', 'with', 'rebels'], label = 'obl', model = COUNTED } = {},
): number[] | undefined {
  const table = new Float32Array(20);
  table.set(scores, 15);
  const labels = ['root', 'obj', 'case', label].map((name) => LABELS.indexOf(name));
  const tree = { forms, heads: [4, 0, 3, 0], labels, scores: table };
  const found = phraseWeigherOf(model)(tree);
  expect(found?.subarray(0, 15).every((score) => score === 0)).not.toBe(false);
  return found && [...found.subarray(15)].map((score) => Math.round(score * 10) / 10);
}

describe('the habits of words', () => {
  it.each([
    ['lets habits choose between near heads', [6, 5, -9, -9, -9], [4.4, 6.6, -9, -9, -9]],
    ['counts heads that are not far behind', [6, 3, -9, -9, -9], [4.4, 4.6, -9, -9, -9]],
    ['gives them a small say only', [6, 2, -9, -9, -9], undefined],
    ['says nothing of heads out of the question', [9, 2, -9, -9, -9], undefined],
  ])('%s', (_, scores, expected) => expect(weighed(scores)).toEqual(expected));

  it.each([
    ['of other prepositions', { forms: ['Signed', 'talks', 'from', 'rebels'] }],
    ['of words it does not know', { forms: ['Held', 'parleys', 'with', 'rebels'] }],
    ['of what is no phrase', { label: 'obj' }],
    ['where nothing was counted', { model: modelWith([]) }],
  ])('says nothing %s', (_, change) => {
    expect(weighed([6, 5, -9, -9, -9], change)).toBeUndefined();
  });

  it('leaves a tree alone that has the better head already', () => {
    const forms = ['Talks', 'signed', 'with', 'rebels'];
    expect(weighed([6, 5, -9, -9, -9], { forms })).toBeUndefined();
    expect(weighed([5, 6, -9, -9, -9], { forms })).toBeUndefined();
  });
});
