import { describe, expect, it } from 'vitest';
import type { Model } from './model-file.ts';
import { sureKindOf } from './sure-kinds.ts';
import { testHeader } from './test-header.ts';

const TAGS = [
  'PRON|PRP',
  'NOUN|NN',
  'PROPN|NNP',
  'NUM|CD',
  'ADJ|JJ',
  'ADV|RBS',
  'VERB|VBD',
  'VERB|VB',
];

const MODEL: Model = {
  header: testHeader({ tags: TAGS }),
  words: new Map(),
  newsWords: new Map(),
  matrix: () => {
    throw new Error('No weights are read.');
  },
  vector: () => new Float32Array(0),
};

/** The words of a sentence that are left one kind, with it. */
function sure(text: string): string[] {
  const sentence = text.split(' ');
  const keepSureKind = sureKindOf(MODEL);
  return sentence.flatMap((word, at) => {
    const tags = new Float32Array(TAGS.length + 1);
    keepSureKind(sentence, at, { tags, tagsFrom: 1 });
    expect(tags[0]).toBe(0);
    const left = TAGS.filter((_, tag) => tags[1 + tag] === 0).map((tag) => tag.split('|')[0]);
    return left.length < TAGS.length ? [`${word} ${[...new Set(left)].join()}`] : [];
  });
}

describe('the words beside', () => {
  it.each([
    ['a king by his number', 'Karl XII lost', ['XII NUM']],
    ['a war by its number', 'after World War I in Lima', ['I NUM']],
    ['a king who is described', 'under Karl I , a Swede', ['I NUM']],
    ['not one who speaks', 'In Lima I slept', []],
    ['not one who speaks first', 'And I , too , slept', []],
    ['no number behind small words', 'a part IV of it', []],
    ['an era behind a year', 'from 431 BC on', ['BC NOUN']],
    ['an era behind a century', 'the third century BCE', ['BCE NOUN']],
    ['an era before a year', 'in AD 79', ['AD NOUN']],
    ['not the province', 'fires in BC spread', []],
    ['how good at most', 'a draw at best', ['best ADV']],
    ['not who is best', 'the best won', []],
    ['what is done so', 'Chad did so , too', ['did VERB']],
    ['not what only helps', 'Chad did not', []],
  ])('keeps %s', (_, text, words) => expect(sure(text)).toEqual(words));

  it('keeps nothing that the model has no tag for', () => {
    const header = testHeader({ tags: ['NOUN|NN', 'PROPN|NNP'] });
    const tags = new Float32Array(2);
    sureKindOf({ ...MODEL, header })(['Karl', 'XII'], 1, { tags, tagsFrom: 0 });
    expect([...tags]).toEqual([0, 0]);
  });
});
