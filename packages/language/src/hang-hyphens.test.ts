import { describe, expect, it } from 'vitest';
import { hangHyphens } from './hang-hyphens.ts';
import { DEPRELS } from './tagset.ts';
import { tokenize } from './text/tokens.ts';

/** The heads after mending; relations and heads are given token by token. */
function mended(text: string, relations: string, heads: readonly number[]): number[] {
  const { starts, ends } = tokenize(text);
  const drawn = {
    text,
    length: heads.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    heads: Int32Array.from(heads),
    deprels: Uint8Array.from(relations.split(' '), (name) => DEPRELS.indexOf(name as 'flat')),
  };
  hangHyphens(drawn);
  return [...drawn.heads];
}

describe('a tree', () => {
  it.each([
    ['on the first part', [4, 0, 0, 0, -1]],
    ['on the part before', [4, 0, 1, 0, -1]],
    ['on the part behind', [4, 0, 3, 0, -1]],
  ])('hangs a hyphen of a name on the part behind it when it hung %s', (_, heads) => {
    expect(mended('Omar al-Hassan spoke', 'nsubj flat punct flat root', heads)).toEqual([
      4, 0, 3, 0, -1,
    ]);
  });

  it('leaves dashes between words and hyphens of other words alone', () => {
    expect(mended('Omar - Hassan spoke', 'nsubj punct flat root', [3, 0, 0, -1])).toEqual([
      3, 0, 0, -1,
    ]);
    expect(mended('rebel-held towns', 'compound punct amod root', [2, 0, 3, -1])).toEqual([
      2, 0, 3, -1,
    ]);
  });
});
