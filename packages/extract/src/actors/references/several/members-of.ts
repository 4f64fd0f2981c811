/**
 * "Senior members of the group fled", "fighters of the movement", "members of its army": whoever they are, they are of the group or
 * the army that the text has told.
 */

import { wordSet } from '@dateline/language';
import { caseOf, childrenWith, childWith, lemmaOf } from '../../../syntax/tree.ts';
import type { ReadActor } from '../../read-actors.ts';
import { wholePhrase } from '../../whole-phrase.ts';
import { resolveReference } from '../resolve-reference.ts';
import type { Told } from '../told.ts';
import { isDescription } from '../words/is-description.ts';
import { isPersonalPronoun } from '../words/is-personal-pronoun.ts';

const MEMBERS = wordSet('member fighter militant gunman commander leader spokesman');

/** Empty where the noun is no member's, or the group is not found. */
export function membersOf(head: number, told: Told): readonly ReadActor[] {
  const { tree } = told;
  if (!MEMBERS.has(lemmaOf(tree, head))) return [];
  const body = childrenWith(tree, head, 'nmod').find((child) => caseOf(tree, child) === 'of');
  if (body === undefined) return [];
  return bodyMeant(body, told).map((read) => ({ ...read, ...wholePhrase(tree, head) }));
}

function bodyMeant(body: number, told: Told): readonly ReadActor[] {
  if (isDescription(told.tree, body)) return resolveReference(body, told);
  const owner = childWith(told.tree, body, 'nmod:poss');
  const isTold = owner >= 0 && isPersonalPronoun(told.tree, owner);
  return isTold ? told.actorsAt(body).filter(({ resolvedBy }) => resolvedBy === 'pronoun') : [];
}
