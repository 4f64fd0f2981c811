import { expect, test } from 'vitest';
import { parseClasses } from '../parsing/parse-classes.ts';
import { parseDetails } from '../parsing/parse-details.ts';
import { DetailIndex } from './detail-index.ts';

const details = parseDetails(
  'codes 141\n  step_down, resign -> *1\n  wage -> *2\n  march -> *3',
  parseClasses('', 'classes.txt'),
  'own.txt',
);
const index = new DetailIndex(details.get('141') ?? []);

test.each([
  ['a march for higher wages', { code: '1412', cue: 4 }],
  ['a march for wages that he resign', { code: '1411', cue: 6 }],
  ['that he step down or resign', { code: '1411', cue: 2 }],
  ['the first step of a march', { code: '1413', cue: 5 }],
  ['a walk in the park', undefined],
])('%s', (text, found) => {
  const words = text.split(' ');
  const lemmas = words.map((word) => word.replace(/s$/, ''));
  expect(index.find([...words.keys()], { words, lemmas })).toEqual(found);
});
