/** Words before a noun that say whose they are: "Kenyan and Somali", "government and rebel", but not "political and military". */

import { wordSet } from '@dateline/language';
import {
  childrenWith,
  headOf,
  isCapitalised,
  lemmaOf,
  relationOf,
  uposOf,
  wordOf,
} from '../../syntax/tree.ts';
import { isAgentNoun } from '../is-agent-noun.ts';
import type { Owners } from './read-each.ts';
import type { Sharing } from './sharing.ts';

export function ownersBefore(head: number, sharing: Sharing): Required<Owners> {
  const owners = joinedBefore(head, sharing);
  const named = owners.filter((owner) => !OTHERS.has(wordOf(sharing.tree, owner)));
  return { owners, named };
}

/** "Syrian and allied forces": someone else's, the text does not say whose. */
const OTHERS = wordSet('allied foreign other international coalition');

function joinedBefore(head: number, { tree, agents }: Sharing): readonly number[] {
  const first = childrenWith(tree, head, 'amod', 'compound', 'nmod:poss', 'nmod:desc').find(
    (child) => child < head && childrenWith(tree, child, 'conj').length > 0,
  );
  if (first === undefined) return [];
  const chain = [...listedBefore(first, head, tree), ...chainFrom(first, tree)];
  // "U.S. and South/conj Korean/conj forces": two words of one name.
  const owners = chain.filter((owner) => !chain.includes(owner + 1));
  const areOwners = owners.every(
    (owner) =>
      owner < head &&
      (isCapitalised(tree, owner) ||
        OTHERS.has(wordOf(tree, owner)) ||
        (uposOf(tree, owner) === 'NOUN' && isAgentNoun(lemmaOf(tree, owner), agents))),
  );
  return areOwners ? owners : [];
}

/** "The French/amod, Peruvian/amod and Kenyan/conj navies": those that only a comma parts from the first of the chain. */
function listedBefore(first: number, head: number, tree: Sharing['tree']): number[] {
  const listed: number[] = [];
  for (let owner = first - 2; headOf(tree, owner) === head; owner -= 2) {
    if (wordOf(tree, owner + 1) !== ',' || relationOf(tree, owner) !== relationOf(tree, first))
      break;
    listed.unshift(owner);
  }
  return listed;
}

/** The tree may hang the third word on the second. */
function chainFrom(word: number, tree: Sharing['tree']): number[] {
  return [word, ...childrenWith(tree, word, 'conj').flatMap((next) => chainFrom(next, tree))];
}
