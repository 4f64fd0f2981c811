/**
 * Whether two deeds that name no party tell of the same thing: "a ferry sank", "the ferry went down". The later one takes the
 * thing up with "the" and says no more of it.
 */

import type { Meaning } from '../meaning/meaning.ts';
import { objectsOf } from '../syntax/arguments/objects-of.ts';
import { subjectsOf } from '../syntax/arguments/subjects-of.ts';
import { isNamedAgain } from '../syntax/nouns/is-named-again.ts';
import { lemmaOf, type Tree, uposOf } from '../syntax/tree.ts';

export function tellsOfSame(tree: Tree, earlier: Meaning, later: Meaning): boolean {
  const told = new Set(thingsOf(tree, earlier).map((thing) => lemmaOf(tree, thing)));
  return thingsOf(tree, later).some(
    (thing) => isNamedAgain(tree, thing) && told.has(lemmaOf(tree, thing)),
  );
}

function thingsOf(tree: Tree, { base }: Meaning): readonly number[] {
  if (uposOf(tree, base) !== 'VERB') return [];
  return [...subjectsOf(tree, base), ...objectsOf(tree, base)];
}
