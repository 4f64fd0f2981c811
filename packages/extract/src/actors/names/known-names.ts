/**
 * Names that the recogniser passed over though the book of actors knows them as they stand, abbreviations ("the UN",
 * "IS") and armed groups ("Da'esh"), or though the text itself has told them in full. Only where capitals tell names
 * from words.
 */

import type { Actor, Knowledge } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import {
  childrenWith,
  isCapitalised,
  relationOf,
  spellingOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';
import { isAllCapitals } from '../../syntax/writing/is-all-capitals.ts';
import { BODY_NOUNS } from './body-nouns.ts';
import { endOfBody } from './end-of-body.ts';
import { isKnownBody } from './is-known-body.ts';

const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]{1,7}$/u;
const CAPITALISED = /^\p{Lu}[\p{L}'’-]{3,}$/u;

export function knownNames(
  tree: Tree,
  knowledge: Knowledge,
  isNamed: (token: number) => boolean,
): Name[] {
  const { text, sentences } = tree.document;
  const search = {
    tree,
    knowledge,
    isNamed,
    families: familyNames(tree),
    bodies: bodyNames(tree),
  };
  const names: Name[] = [];
  for (const { first, last, start, end } of sentences) {
    if (isAllCapitals(text.slice(start, end))) continue;
    for (let token = first; token < last; token++) {
      if (!isCapitalised(tree, token) || isNamed(token)) continue;
      const name = nameFrom(token, last, search);
      if (name === undefined) continue;
      names.push(name);
      token = name.last - 1;
    }
  }
  return names;
}

interface NameSearch {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  readonly isNamed: (token: number) => boolean;
  readonly families: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}

/** The name that begins with a word, if one does. */
function nameFrom(token: number, last: number, search: NameSearch): Name | undefined {
  const end = endOfBody(token, last, search);
  if (end > token) return { ...spanOf(search.tree, token, end), type: 'ORG' };
  const type = typeOfWord(token, search);
  return type && { ...spanOf(search.tree, token, token + 1), type };
}

function typeOfWord(
  token: number,
  { tree, knowledge, families, bodies }: NameSearch,
): 'PER' | 'ORG' | undefined {
  const word = spellingOf(tree, token);
  const isProper = uposOf(tree, token) === 'PROPN';
  if (families.has(word) && (isProper || isBareNoun(tree, token))) return 'PER';
  if (bodies.has(word) && isBehindThe(tree, token)) return 'ORG';
  return isKnown(word, isProper, knowledge) ? 'ORG' : undefined;
}

function spanOf(
  { document: { starts, ends } }: Tree,
  first: number,
  last: number,
): Omit<Name, 'type'> {
  return { first, last, start: starts[first] as number, end: ends[last - 1] as number };
}

/** "Moon welcomed it": a noun with a capital and nothing before it, told earlier as someone's name. */
function isBareNoun(tree: Tree, token: number): boolean {
  return (
    xposOf(tree, token) === 'NN' &&
    childrenWith(tree, token).every((child) => child > token) &&
    /^(nsubj|obj|obl|nmod)/.test(relationOf(tree, token))
  );
}

/** Of those whom the text names in full: each may be called by it anywhere. */
function familyNames({ document: { text, names } }: Tree): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { type, start, end } of names) {
    const words = text.slice(start, end).split(/\s+/);
    if (type !== 'PER' || words.length < 2) continue;
    // In some languages the family comes first.
    for (const family of [words[0], words.at(-1)])
      if (family !== undefined && CAPITALISED.test(family)) families.add(family);
  }
  return families;
}

/** "the Committee" of a text that has named the Harvest Committee. */
function bodyNames({ document: { text, names } }: Tree): ReadonlySet<string> {
  const last = names.flatMap(({ type, start, end }) =>
    type === 'ORG' ? (text.slice(start, end).split(/\s+/).at(-1) ?? []) : [],
  );
  return new Set(last.filter((word) => BODY_NOUNS.has(word)));
}

const isBehindThe = (tree: Tree, token: number): boolean =>
  token > 0 && wordOf(tree, token - 1) === 'the';

function isKnown(word: string, isProper: boolean, { actors, resolveActor }: Knowledge): boolean {
  const isShort = ABBREVIATION.test(word);
  if (!isShort && !(isProper && CAPITALISED.test(word))) return false;
  const found = resolveActor({ phrase: word, nameType: 'ORG' });
  if (!isKnownBody(found)) return false;
  const actor = actors.find(found.id);
  return isShort ? actor !== undefined && bears(actor, word) : found.kind === 'GROUP';
}

/** "WHO" is the abbreviation, "Who" is not: capitals count. */
const bears = ({ name, aliases }: Actor, word: string): boolean =>
  [name, ...aliases.map(({ text }) => text)].some((text) => text.replaceAll('.', '') === word);
