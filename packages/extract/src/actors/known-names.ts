/**
 * Names that the recogniser passed over but the book of actors knows as they stand: abbreviations ("the UN", "IS") and
 * armed groups ("Da'esh"). Only bodies, and only where capitals tell names from words.
 */

import type { Actor, Knowledge } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import { type Tree, uposOf } from '../syntax/tree.ts';

const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]{1,7}$/u;
const CAPITALISED = /^\p{Lu}[\p{L}'’-]{3,}$/u;
const BODIES = new Set(['IGO', 'ORGANIZATION', 'GROUP', 'NGO']);
const LOWER_CASE = /\p{Ll}{2}/u;

export function knownNames(
  tree: Tree,
  knowledge: Knowledge,
  isNamed: (token: number) => boolean,
): Name[] {
  const { text, starts, ends, sentences } = tree.document;
  const names: Name[] = [];
  for (const { first, last, start, end } of sentences) {
    if (!LOWER_CASE.test(text.slice(start, end))) continue;
    for (let token = first; token < last; token++) {
      const word = text.slice(starts[token], ends[token]);
      if (isNamed(token) || !isKnown(word, uposOf(tree, token) === 'PROPN', knowledge)) continue;
      const span = { start: starts[token] as number, end: ends[token] as number };
      names.push({ first: token, last: token + 1, ...span, type: 'ORG' });
    }
  }
  return names;
}

function isKnown(word: string, isProper: boolean, { actors, resolveActor }: Knowledge): boolean {
  const isShort = ABBREVIATION.test(word);
  if (!isShort && !(isProper && CAPITALISED.test(word))) return false;
  const found = resolveActor({ phrase: word, nameType: 'ORG' });
  if (found?.how !== 'book' || !BODIES.has(found.kind)) return false;
  const actor = actors.find(found.id);
  return isShort ? actor !== undefined && bears(actor, word) : found.kind === 'GROUP';
}

/** "WHO" is the abbreviation, "Who" is not: capitals count. */
const bears = ({ name, aliases }: Actor, word: string): boolean =>
  [name, ...aliases.map(({ text }) => text)].some((text) => text.replaceAll('.', '') === word);
