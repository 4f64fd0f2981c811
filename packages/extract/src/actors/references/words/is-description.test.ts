import { expect, test } from 'vitest';
import { partiesOf } from '../../../testing/parties-of.ts';

test.each([
  [
    'a band by what bands are called',
    'Hamas lost a leader. The militant group freed three nuns.',
    'freed',
    ['PSE.hamas > */REL'],
  ],
  [
    'no group told from another',
    'Hamas lost a leader. The rival group freed three nuns.',
    'freed',
    ['*/UNK > */REL'],
  ],
  [
    'no workers by a league that is one',
    'A row shook Brussels. The unions called a walkout over plans by the government.',
    'walkout',
    ['*/LAB > BEL.GOV'],
  ],
])('%s is meant', (_, text, words, parties) => expect(partiesOf(text, words)).toEqual(parties));
