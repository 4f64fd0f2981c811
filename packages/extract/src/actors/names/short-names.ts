/**
 * After its full name an article calls someone by a short one: a person by the family name, or by the first name where no one has it
 * for the last; a body by the initials it put in brackets, or by its noun. The short name then means that bearer, whoever else in the
 * world has it.
 */

import type { Name } from '@dateline/language';
import type { Tree } from '../../syntax/tree.ts';
import { BODY_NOUNS } from './body-nouns.ts';

/** The full name, told earlier, that a short one stands for; by the short one's first token. */
export function shortNames(tree: Tree, names: readonly Name[]): ReadonlyMap<number, Name> {
  const bearers: Bearers = { surnamed: new Map(), firstNamed: new Map() };
  const fulls = new Map<number, Name>();
  const inOrder = [...names].sort((a, b) => a.first - b.first);
  for (const name of inOrder) {
    const words = wordsOf(tree, name);
    const bearer = bearerOf(name, words, bearers);
    if (bearer !== undefined) fulls.set(name.first, bearer);
    else if (name.type === 'PER') addPerson(name, words, { tree, bearers });
    else if (name.type === 'ORG') addBody(name, words, { tree, bearers });
  }
  return fulls;
}

/** Those told so far, by what they are called for short. */
interface Bearers {
  readonly surnamed: Map<string, Name>;
  /** "Moon Jae-in" is Moon; others are called by the first name where no one has it for the last. */
  readonly firstNamed: Map<string, Name>;
}

interface Told {
  readonly tree: Tree;
  readonly bearers: Bearers;
}

function bearerOf(
  name: Name,
  words: readonly string[],
  { surnamed, firstNamed }: Bearers,
): Name | undefined {
  if (words.length > 2) return undefined;
  const key = keyOf(name, words.join(' '));
  return surnamed.get(key) ?? (words.length === 1 ? firstNamed.get(key) : undefined);
}

function addPerson(name: Name, words: readonly string[], { tree, bearers }: Told): void {
  if (words.length < 2) return;
  const { surnamed, firstNamed } = bearers;
  const family = keyOf(name, words.at(-1) ?? '');
  if (!isOfLead(tree, surnamed.get(family))) surnamed.set(family, name);
  // "Ali Ben Salah" is Ben Salah.
  if (words.length > 2) surnamed.set(keyOf(name, words.slice(-2).join(' ')), name);
  const given = keyOf(name, words[0] ?? '');
  if (!firstNamed.has(given)) firstNamed.set(given, name);
}

function addBody(name: Name, words: readonly string[], { tree, bearers }: Told): void {
  if (words.length < 2) return;
  const initials = initialsBehind(tree, name, words);
  if (initials !== undefined) bearers.surnamed.set(keyOf(name, initials), name);
  const noun = words.at(-1) ?? '';
  if (BODY_NOUNS.has(noun)) bearers.surnamed.set(keyOf(name, noun), name);
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
  { end }: Name,
  words: readonly string[],
): string | undefined {
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
