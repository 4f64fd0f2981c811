/**
 * The country last named before a word, here or in the sentence before, and not the subject of the word's own clause, nor any that is
 * joined to it; of what is done only to others, not the doer's own country, either.
 */

import { conjunctsOf } from '../../../syntax/nouns/conjuncts-of.ts';
import { caseOf, type Tree } from '../../../syntax/tree.ts';
import type { ReadActor } from '../../read-actors.ts';
import { couldStandFor } from '../search/could-stand-for.ts';
import { firstFitting, type Search } from '../search/first-fitting.ts';
import { ownSubject } from '../search/subjects-above.ts';
import { isOfOtherSide } from './other-side.ts';

export function countryBefore(tree: Tree, head: number, search: Search): ReadActor | null {
  const own = ownSubject(tree, head);
  const doers = own === head ? [] : conjunctsOf(tree, own);
  const home =
    own >= 0 && own < head && isOfOtherSide(tree, head) ? search.actorAt(own)?.actor.country : null;
  const earliest = tree.document.sentences[(tree.sentenceOf[head] as number) - 1]?.first ?? 0;
  for (let token = head - 1; token >= earliest; token--) {
    if (doers.includes(token) || !couldStandFor(tree, token)) continue;
    if (PASSED.test(caseOf(tree, token))) continue;
    const found = firstFitting(tree, [token], search);
    if (found && (found.actor.country === null || found.actor.country !== home)) return found;
  }
  return null;
}

/** "fired a rocket over Japan": it is only passed. */
const PASSED = /^(?:over|off|past|towards?)$/;
