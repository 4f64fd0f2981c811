/**
 * After its full name an article calls someone by a short one: a person by the family name, which may be the first of the
 * names, a body by the initials it put in brackets, or by its noun. The short name then means that bearer, whoever else in the world has it.
 */

import type { Name } from '@dateline/language';
import type { Tree } from '../../syntax/tree.ts';
import { BODY_NOUNS } from './body-nouns.ts';

/** The full name, told earlier, that a short one stands for; by the short one's first token. */
export function shortNames(tree: Tree, names: readonly Name[]): ReadonlyMap<number, Name> {
  const bearers = new Map<string, Name>();
  // "Moon Jae-in" is Moon; others are called by the first name where no one has it for the last.
  const firsts = new Map<string, Name>();
  const fulls = new Map<number, Name>();
  const inOrder = [...names].sort((a, b) => a.first - b.first);
  for (const name of inOrder) {
    const words = wordsOf(tree, name);
    const key = keyOf(name, words.join(' '));
    const surnamed = bearers.get(key);
    if (words.length === 1) {
      const bearer = surnamed ?? firsts.get(key);
      if (bearer !== undefined) fulls.set(name.first, bearer);
    } else if (words.length === 2 && surnamed !== undefined) {
      fulls.set(name.first, surnamed);
    } else {
      const short = name.type === 'PER' ? words.at(-1) : initialsBehind(tree, name, words);
      const key = keyOf(name, short ?? '');
      if (short !== undefined && !isOfLead(tree, bearers.get(key))) bearers.set(key, name);
      // "Ali Ben Salah" is Ben Salah.
      if (name.type === 'PER' && words.length > 2)
        bearers.set(keyOf(name, words.slice(-2).join(' ')), name);
      const body = words.at(-1) ?? '';
      if (name.type === 'ORG' && BODY_NOUNS.has(body)) bearers.set(keyOf(name, body), name);
      const first = keyOf(name, words[0] ?? '');
      if (name.type === 'PER' && !firsts.has(first)) firsts.set(first, name);
    }
  }
  return fulls;
}

/** "Tom Berk ... his father, Emil Berk ... Berk": the story is about whom its opening names. */
const LEAD = 2;
const isOfLead = (tree: Tree, bearer: Name | undefined): boolean =>
  bearer?.type === 'PER' && (tree.sentenceOf[bearer.first] as number) < LEAD;

const keyOf = ({ type }: Name, word: string): string => `${type} ${word}`;

const wordsOf = ({ document: { text } }: Tree, { start, end }: Name): string[] =>
  text
    .slice(start, end)
    .replace(/['’]s?$/, '')
    .split(/\s+/);

const BRACKETED = /^\s*\((\p{Lu}[\p{Lu}\d]{1,7})\)/u;

/** "Northern Workers' League (NWL)": every letter begins one of the words, in their order. */
function initialsBehind(
  { document: { text } }: Tree,
  { type, end }: Name,
  words: readonly string[],
): string | undefined {
  if (type !== 'ORG') return undefined;
  const short = BRACKETED.exec(text.slice(end, end + 12))?.[1];
  const initials = words.map((word) => word[0] ?? '').join('');
  return short !== undefined && isWithin([...short], initials) ? short : undefined;
}

function isWithin(letters: readonly string[], initials: string): boolean {
  let at = -1;
  return letters.every((letter) => {
    at = initials.toUpperCase().indexOf(letter, at + 1);
    return at >= 0;
  });
}
