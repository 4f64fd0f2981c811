import { describe, expect, it } from 'vitest';
import { UPOS } from '../tagset.ts';
import { tokenize } from '../text/tokens.ts';
import { addRepeats } from './add-repeats.ts';

/** Words with a capital are proper nouns, but for the first. */
function repeats(
  text: string,
  known: readonly (readonly [first: number, last: number])[],
): string[] {
  const { starts, ends } = tokenize(text);
  const words = starts.map((start, i) => text.slice(start, ends[i]));
  const document = {
    text,
    length: words.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    upos: Uint8Array.from(words, (word) => UPOS.indexOf(/^\p{Lu}/u.test(word) ? 'PROPN' : 'NOUN')),
  };
  return addRepeats(
    document,
    known.map(([first, last]) => ({ first, last })),
  ).map(({ first, last }) => words.slice(first, last).join(' '));
}

describe('a name told before', () => {
  it('finds a name again', () => {
    expect(repeats('Fiat grew. Then Fiat fell.', [[0, 1]])).toEqual(['Fiat', 'Fiat']);
  });

  it('prefers the longest known name', () => {
    expect(
      repeats('New York and York differ. New York won.', [
        [0, 2],
        [3, 4],
      ]),
    ).toEqual(['New York', 'York', 'New York']);
  });

  it('keeps away from names that are there', () => {
    expect(
      repeats('Rome and Rome Airport', [
        [0, 1],
        [2, 4],
      ]),
    ).toEqual(['Rome', 'Rome Airport']);
  });

  it('asks for the same capitals', () => {
    expect(repeats('Turkey ate turkey', [[0, 1]])).toEqual(['Turkey']);
  });
});
