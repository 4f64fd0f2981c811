import { describe, expect, test } from 'vitest';
import { checkPageArguments } from './page-arguments.ts';

describe('page arguments', () => {
  test.each([
    [{}, { first: 20 }],
    [{ first: 100 }, { first: 100 }],
    [
      { first: null, after: 'c' },
      { first: 20, after: 'c' },
    ],
    [{ last: 5 }, { last: 5 }],
    [
      { last: 5, before: 'c' },
      { last: 5, before: 'c' },
    ],
    [{ before: 'c' }, { last: 20, before: 'c' }],
  ])('%j ask for %j', (given, page) => {
    expect(checkPageArguments(given)).toEqual(page);
  });

  test.each([
    [{ first: 100_000 }, /from 1 to 100/],
    [{ first: 0 }, /from 1 to 100/],
    [{ first: -1 }, /from 1 to 100/],
    [{ last: 101 }, /from 1 to 100/],
    [{ first: 1, last: 1 }, /not both/],
    [{ first: 1, before: 'c' }, /`before` goes with `last`/],
    [{ last: 1, after: 'c' }, /`after` goes with `first`/],
    [{ after: '' }, /not a cursor/],
    [{ after: 'x'.repeat(1001) }, /not a cursor/],
  ])('%j are refused', (given, message) => {
    expect(() => checkPageArguments(given)).toThrow(message);
  });
});
