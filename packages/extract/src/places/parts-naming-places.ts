/** Places inside longer names: "Kentucky State Police", "University of Michigan", "Athens Mayor Randy Daniel". */

import type { Name } from '@dateline/language';
import { spellingOf, uposOf, wordOf } from '../syntax/tree.ts';
import type { Toponym } from './toponym.ts';
import { toponymAt } from './toponym-at.ts';
import type { ToponymSearch } from './toponym-search.ts';

const LONGEST = 4;

export function partsNamingPlaces(name: Name, search: ToponymSearch): Toponym[] {
  if (name.type === 'PER' && !bearsOffice(name, search)) return [];
  const parts: Toponym[] = [];
  for (let token = name.first; token < name.last; ) {
    const part = mayBegin(token, name, search) ? partAt(token, name, search) : undefined;
    if (part) parts.push(part);
    token = part ? part.last : token + 1;
  }
  return parts;
}

const OFFICE =
  /^(?:president|governor|gov|mayor|senator|sen|minister|premier|sheriff|police|selectman|secretary|attorney|prime|ambassador|king|queen|prince|coach|councillor|judge|chief|rep|congressman|chancellor)/i;

/** "Wisconsin Governor Jim Doyle"; "R-Ashland", a legislator's party and seat; "CBC Toronto", a station and its town. */
function bearsOffice({ first, last }: Name, { tree }: ToponymSearch): boolean {
  const words = Array.from({ length: last - first }, (_, i) => spellingOf(tree, first + i));
  return isInitials(words[0] ?? '') || words.slice(1).some((word) => OFFICE.test(word));
}

const isInitials = (word: string): boolean => /^\p{Lu}{1,4}$/u.test(word);

const LINKS = new Set(['of', 'in', 'at', 'for', 'from', 'and', '-', '–', '&', ',']);
const OPENERS =
  /^(?:the|northern|southern|eastern|western|central|greater|team|skate|radio|air|bank|old)$/i;

/** A place stands at the head of the name, behind a link, or behind initials. */
function mayBegin(token: number, name: Name, search: ToponymSearch): boolean {
  if (token === name.first) return true;
  const before = wordOf(search.tree, token - 1);
  return (
    LINKS.has(before.toLowerCase()) || OPENERS.test(before) || isBehindInitials(token, name, search)
  );
}

const isBehindInitials = (token: number, { first }: Name, { tree }: ToponymSearch): boolean =>
  (token === first + 1 || (token === first + 2 && wordOf(tree, token - 1) === '-')) &&
  isInitials(spellingOf(tree, first));

function partAt(token: number, name: Name, search: ToponymSearch): Toponym | undefined {
  const upos = uposOf(search.tree, token);
  if (upos !== 'PROPN' && upos !== 'ADJ') return undefined;
  for (let last = Math.min(token + LONGEST, name.last); last > token; last--) {
    const part = toponymAt(token, last, 'name-part', search.tree);
    if (isPlacePart(part, name, search)) return part;
  }
  return undefined;
}

function isPlacePart({ text, first, last }: Toponym, name: Name, search: ToponymSearch): boolean {
  const { knowledge, spoken } = search;
  const renown = knowledge.renownOf(text);
  if (renown === undefined || (first === name.first && last === name.last)) return false;
  if (renown === 'world' || renown === 'county' || spoken.isPlace(text)) return true;
  if (spoken.isPerson(text)) return false;
  return isBehindInitials(first, name, search) || (renown === 'town' && first === name.first);
}
