import { describe, expect, it } from 'vitest';
import type { Model } from './model-file.ts';
import { type SettleTag, TAG_RELATIONS, tagSettlerOf, universalTags } from './settle-tags.ts';
import { testHeader } from './test-header.ts';

const TAGS = ['VERB|VBD', 'NOUN|NN', 'VERB|VBN', 'ADJ|JJ'];
const RELATIONS = ['root', 'obj', 'amod'];
/** Verbs are roots, nouns objects; adjectives and some participles are neither. */
const RATIOS = [2, -4, -3, -2, 2, -3, 1, -4, 1, -2, -4, 2];

function settler(ratios?: readonly number[]): SettleTag {
  const entry = { name: TAG_RELATIONS, kind: 'plain', rows: 4, columns: 3 } as const;
  const model: Model = {
    header: testHeader({
      tags: TAGS,
      labels: RELATIONS,
      tensors: ratios === undefined ? [] : [entry],
    }),
    words: new Map(),
    newsWords: new Map(),
    matrix: () => {
      throw new Error('Only the vector is read.');
    },
    vector: () => Float32Array.from(ratios ?? []),
  };
  return tagSettlerOf(model);
}

/** Scores of the tags and of the relations as "1 2 3 4: 1 2 3". */
function settled(word: string, settle = settler(RATIOS)): string | undefined {
  const [tags, relations] = word
    .split(': ')
    .map((scores) => Float32Array.from(scores.split(' ').map(Number))) as [
    Float32Array,
    Float32Array,
  ];
  return TAGS[settle({ tags, tagsFrom: 0, relations, relationsFrom: 0 })];
}

describe('near tags', () => {
  it.each([
    ['lets the relation choose between near tags', '6 6.5 0 0: 9 0 0', 'VERB|VBD'],
    ['keeps the best tag where the relation agrees', '6 6.5 0 0: 0 9 0', 'NOUN|NN'],
    ['keeps it where the relation is unknown', '6 6.5 0 0: 3 3 3', 'NOUN|NN'],
    ['gives the tree no more than a small say', '4 6.5 0 0: 9 0 0', 'NOUN|NN'],
    ['leaves a tag alone that has none near it', '1 9 1 1: 9 0 0', 'NOUN|NN'],
    ['adds up the forms of one universal tag', '6 6.3 6 0: 3 3 3', 'VERB|VBD'],
    ['takes the best form of the tag it settles on', '5 6 5.8 0: 9 0 0', 'VERB|VBN'],
    ['knows the relations of each form', '0 6.3 6 0: 0 0 9', 'VERB|VBN'],
    ['weighs a relation by its share', '0 6.3 0 6: 0 4 4', 'NOUN|NN'],
    ['reads a tag from the relation of a modifier', '0 6.3 0 6: 0 0 4', 'ADJ|JJ'],
  ])('%s', (_, word, expected) => expect(settled(word)).toBe(expected));

  it('takes the best tag where nothing was counted', () => {
    expect(settled('6 6.5 0 0: 9 0 0', settler())).toBe('NOUN|NN');
  });
});

describe('joint tags', () => {
  it('numbers universal tags in the order they come in', () => {
    expect(universalTags(TAGS)).toEqual([0, 1, 0, 2]);
  });
});
