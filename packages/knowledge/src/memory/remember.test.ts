import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('a word is worked out once until too many others were asked for', () => {
  const asked: string[] = [];
  const lengthOf = remember((text) => {
    asked.push(text);
    return text.length > 3 ? text.length : undefined;
  }, 2);
  expect(['one', 'three', 'one', 'three'].map(lengthOf)).toEqual([undefined, 5, undefined, 5]);
  expect(asked).toEqual(['one', 'three']);
  expect(['one', 'seven', 'one'].map(lengthOf)).toEqual([undefined, 5, undefined]);
  expect(asked).toEqual(['one', 'three', 'seven']);
  expect(lengthOf('three')).toBe(5);
  expect(asked).toEqual(['one', 'three', 'seven', 'three']);
});

test('a whole sentence is not kept', () => {
  const asked: string[] = [];
  const lengthOf = remember((text) => asked.push(text), 10);
  const sentence = 'The two governments exchanged prisoners on Friday.';
  expect([lengthOf(sentence), lengthOf(sentence)]).toEqual([1, 2]);
});
