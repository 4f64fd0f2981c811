/** Whom a word takes up that does not say it itself: a pronoun, "seven of them", "the group", "the two leaders". */

import { contentHead } from '../../syntax/nouns/content-head.ts';
import type { ReadActor } from '../read-actors.ts';
import { wholePhrase } from '../whole-phrase.ts';
import { bodySpokenFor } from './body-spoken-for.ts';
import { resolveReference } from './resolve-reference.ts';
import { countedBefore } from './several/counted-before.ts';
import { isPairing } from './several/is-pairing.ts';
import { membersOf } from './several/members-of.ts';
import { pairBefore } from './several/pair-before.ts';
import { theOther } from './several/the-other.ts';
import type { Told } from './told.ts';
import { isDescription } from './words/is-description.ts';
import { isPersonalPronoun } from './words/is-personal-pronoun.ts';

/** Empty where it speaks for itself, or no one is found. */
export function meantBefore(head: number, told: Told): readonly ReadActor[] {
  const { tree } = told;
  const pair = isPairing(tree, head) ? pairBefore(head, told) : [];
  if (pair.length > 0) return pair;
  const counted = countedBefore(head, told);
  if (counted.length > 0) return counted;
  if (isPairing(tree, head)) return [];
  const others = theOther(head, told);
  if (others.length > 0) return others;
  if (isPersonalPronoun(tree, head) || isDescription(tree, head))
    return resolveReference(head, told);
  const members = membersOf(head, told);
  if (members.length > 0) return members;
  const spokenFor = bodySpokenFor(head, told);
  if (spokenFor.length > 0) return spokenFor;
  const content = contentHead(tree, head);
  return content === head || !isPersonalPronoun(tree, content)
    ? []
    : resolveReference(content, told).map((read) => ({ ...read, ...wholePhrase(tree, head) }));
}
