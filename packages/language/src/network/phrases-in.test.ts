import { describe, expect, it } from 'vitest';
import { PREPOSITIONS, phraseFinderOf } from './phrases-in.ts';

const LABELS = ['root', 'obl', 'nmod', 'nmod:poss', 'case', 'obj', 'advcl'];

/** "form head label" per word, heads counted from one; found as "preposition word". */
function found(sentence: string): string[] {
  const rows = sentence.split(', ').map((word) => word.split(' ') as [string, string, string]);
  const forms = rows.map(([form]) => form);
  const heads = rows.map(([, head]) => (head === '0' ? rows.length : Number(head) - 1));
  const labels = rows.map(([, , label]) => LABELS.indexOf(label));
  return phraseFinderOf(LABELS)({ forms, heads, labels }).map(
    ({ word, preposition }) => `${PREPOSITIONS[preposition]} ${forms[word]}`,
  );
}

describe('looking for phrases', () => {
  it.each([
    ['finds an oblique', 'sailed 0 root, from 3 case, Malta 1 obl', ['from Malta']],
    ['finds a noun beside a noun', 'News 0 root, OF 3 case, floods 1 nmod', ['of floods']],
    [
      'finds each of several',
      'sailed 0 root, from 3 case, Malta 1 obl, in 5 case, June 1 obl',
      ['from Malta', 'in June'],
    ],
    [
      'names it by its first preposition',
      'ran 0 root, from 4 case, under 4 case, tables 1 obl',
      ['from tables'],
    ],
    ['finds it before its head', 'In 2 case, May 3 obl, rose 0 root', ['in May']],
    ['passes over owners', "Malta 3 nmod:poss, 's 1 case, ships 0 root", []],
    ['passes over a preposition it does not know', 'ran 0 root, amid 3 case, fire 1 obl', []],
    [
      'names no phrase by a later preposition',
      'ran 0 root, amid 4 case, of 4 case, fire 1 obl',
      [],
    ],
    ['passes over one that stands behind', 'years 3 obl, ago 1 case, sailed 0 root', []],
    ['passes over other relations', 'saw 0 root, of 3 case, fire 1 obj', []],
    ['passes over a preposition at the root', 'of 0 root, fire 1 obl', []],
  ])('%s', (_, sentence, expected) => expect(found(sentence)).toEqual(expected));

  it('finds nothing where a model labels no prepositions', () => {
    const tree = { forms: ['of', 'fire'], heads: [1, 2], labels: [0, 1] };
    expect(phraseFinderOf(['root', 'obl'])(tree)).toEqual([]);
  });
});
