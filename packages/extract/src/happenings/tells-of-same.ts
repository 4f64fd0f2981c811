/**
 * Whether two deeds that name no party tell of the same thing: "a ferry sank", "the vessel went down". The later one takes the
 * thing up with "the", by its own or a wider word, and says no more of it.
 */

import { wordSet } from '@dateline/language';
import type { Meaning } from '../meaning/meaning.ts';
import { objectsOf } from '../syntax/arguments/objects-of.ts';
import { subjectsOf } from '../syntax/arguments/subjects-of.ts';
import { isNamedAgain } from '../syntax/nouns/is-named-again.ts';
import { lemmaOf, type Tree, uposOf } from '../syntax/tree.ts';

export function tellsOfSame(tree: Tree, earlier: Meaning, later: Meaning): boolean {
  const told = new Set(thingsOf(tree, earlier).map((thing) => lemmaOf(tree, thing)));
  return thingsOf(tree, later).some(
    (thing) => isNamedAgain(tree, thing) && isAmong(told, lemmaOf(tree, thing)),
  );
}

function isAmong(told: ReadonlySet<string>, noun: string): boolean {
  if (told.has(noun)) return true;
  const kinds = KINDS.get(noun);
  return kinds !== undefined && [...told].some((thing) => kinds.has(thing));
}

const SHIPS = wordSet('boat ferry ship trawler tanker freighter dinghy yacht barge vessel');
const CRAFT = wordSet('plane jet airliner helicopter airplane aeroplane aircraft');
const CARS = wordSet('bus car truck lorry van minibus coach taxi vehicle');

/** What a wider word may take up. */
const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['vessel', SHIPS],
  ['boat', SHIPS],
  ['ship', SHIPS],
  ['aircraft', CRAFT],
  ['plane', CRAFT],
  ['vehicle', CARS],
]);

function thingsOf(tree: Tree, { base }: Meaning): readonly number[] {
  if (uposOf(tree, base) !== 'VERB') return [];
  return [...subjectsOf(tree, base), ...objectsOf(tree, base)];
}
