/**
 * Whoever is released is someone: a firm that releases a film, a version or a cartoon lets no one go. Bodies and hostages of any
 * name are people, too.
 */

import { wordSet } from '@dateline/language';
import { isOfAnyClass } from '../../lexicon/is-of-any-class.ts';
import { contentLemma } from '../../syntax/nouns/content-lemma.ts';
import {
  childrenWith,
  childWith,
  lemmaOf,
  NO_TOKENS,
  type Tree,
  uposOf,
  xposOf,
} from '../../syntax/tree.ts';
import { isPassive } from '../../syntax/verbs/is-passive.ts';
import type { Draft, Reading } from '../draft.ts';

export function refineRelease(draft: Draft, reading: Reading): Draft | null {
  const { coding, meaning } = draft;
  if (coding.type !== 'RETREAT' || !coding.modes.includes('release')) return draft;
  if (lemmaOf(reading.tree, meaning.base) !== 'release') return draft;
  const released = releasedBy(meaning.base, reading.tree);
  // "as the ministry's releases say": many of them, of no one, are papers.
  if (released.length === 0 && xposOf(reading.tree, meaning.base) === 'NNS') return null;
  if (released.length === 0) return draft;
  if (released.every((head) => isThing(head, reading))) return null;
  const { recipientHeads } = draft;
  return recipientHeads.length > 0 && recipientHeads.every((head) => isBody(head, reading.tree))
    ? null
    : draft;
}

/** "The survey from the Coalition, which was released": no one lets a named body go. */
const isBody = (head: number, tree: Tree): boolean =>
  uposOf(tree, head) === 'PROPN' && BODIES.test(lemmaOf(tree, head));

const BODIES =
  /^(?:coalition|association|foundation|institute|center|centre|society|federation|alliance|council|union|league|commission|agency|bureau|committee)$/;

function releasedBy(base: number, tree: Tree): readonly number[] {
  if (uposOf(tree, base) !== 'VERB')
    return childrenWith(tree, base, 'nmod').filter((noun) => {
      const marker = childWith(tree, noun, 'case');
      return marker >= 0 && lemmaOf(tree, marker) === 'of';
    });
  const objects = childrenWith(tree, base, 'obj');
  if (objects.length > 0) return objects;
  return isPassive(tree, base) ? childrenWith(tree, base, 'nsubj:pass') : NO_TOKENS;
}

function isThing(head: number, { tree, actors, lexicon }: Reading): boolean {
  if (uposOf(tree, head) !== 'NOUN') return false;
  const lemma = contentLemma(tree, head);
  if (isOfAnyClass(lemma, PEOPLE, lexicon)) return false;
  return !LEFT.has(lemma) && !actors.canAct(head);
}

const PEOPLE = ['people', 'captive', 'agent', 'armed'] as const;
/** What is left of people, and what stands for them. */
const LEFT = wordSet('body remains corpse pair trio dozen other rest batch ship crew vessel');
