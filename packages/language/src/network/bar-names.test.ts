import { describe, expect, it } from 'vitest';
import { nameBarOf } from './bar-names.ts';
import type { Model } from './model-file.ts';
import { testHeader } from './test-header.ts';

const TAGS = ['NOUN|NN', 'PROPN|NNP', 'ADJ|JJ', 'PROPN|NNPS'];

const MODEL: Model = {
  header: testHeader({ tags: TAGS, capitals: '163' }),
  words: new Map(),
  newsWords: new Map([
    ['delta', 1],
    ['ankara', 2],
    ['empire', 3],
  ]),
  matrix: () => {
    throw new Error('No weights are read.');
  },
  vector: () => new Float32Array(0),
};

const [NOUN, NAME, , NAMES] = [0, 1, 2, 3];

/** The words of a sentence that can be no proper nouns. */
function barred(text: string): string[] {
  const sentence = text.split(' ');
  const bar = nameBarOf(MODEL);
  return sentence.filter((_, at) => {
    const tags = new Float32Array(TAGS.length + 1);
    const isBarred = bar(NAME, sentence, at, { tags, tagsFrom: 1 });
    const [none, bare] = [-Infinity, 0];
    expect([...tags]).toEqual(isBarred ? [bare, bare, none, bare, none] : [0, 0, 0, 0, 0]);
    return isBarred;
  });
}

describe('a sentence that shows its names', () => {
  it.each([
    ['a noun beside a name', 'Boats crossed the Danube delta', ['crossed', 'the', 'delta']],
    ['a word that nobody has seen', 'A zandar met Karl', ['zandar', 'met']],
    ['not what news always capitalises', 'Buses left Lima for ankara', ['left', 'for']],
    ['but what is now and then part of a name', 'An empire fell to Rome', ['empire', 'fell']],
    ['not what belongs to names as it is', 'Guards met Ali bin Omar', ['met']],
    ['not what may be short for something', 'Buses left Lima for sf', ['left', 'for']],
    ['none where nothing else has a capital', 'Boats crossed the delta', []],
    ['none where only abbreviations have', 'Boats of the UN crossed', []],
    ['none where nothing has', 'boats crossed the danube delta', []],
    ['none in a headline', 'Boats Cross Danube delta', []],
  ])('bars %s', (_, text, words) => expect(barred(text)).toEqual(words));

  it.each([
    ['a noun', NOUN, false],
    ['names', NAMES, true],
  ])('asks of a word that is tagged as %s', (_, tag, asked) => {
    const tags = new Float32Array(TAGS.length);
    const sentence = ['the', 'Danube', 'delta', 'froze'];
    expect(nameBarOf(MODEL)(tag, sentence, 2, { tags, tagsFrom: 0 })).toBe(asked);
  });
});
