/** Words and gifts that a noun or a verb names in passing, without whom they are for: "the bedrock of rebel support", "offers white beaches". */

import { isOfAnyClass } from '../../lexicon/is-of-any-class.ts';
import { childrenWith, lemmaOf, relationOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { WORDS_AND_GIFTS } from './words-and-gifts.ts';

export function refineMereWord(draft: Draft, reading: Reading): Draft | null {
  if (draft.recipients.length > 0) return draft;
  if (isStandingBy(draft, reading.tree) || isOfOwn(draft, reading.tree)) return null;
  return isKindOnly(draft, reading.tree) || isMereOffer(draft, reading) ? null : draft;
}

/** "the bedrock of rebel support": of what kind, and neither who gave it nor to whom. */
function isKindOnly({ coding, meaning, actorHeads }: Draft, tree: Tree): boolean {
  const { base, steps } = meaning;
  if (!WORDS_AND_GIFTS.has(coding.type) || coding.type === 'STATEMENT') return false;
  if (uposOf(tree, base) === 'VERB') return false;
  if (steps.length > 1 || actorHeads.length === 0) return false;
  return actorHeads.every((head) => relationOf(tree, head) === 'compound');
}

/** "Crews stood by near the beach": ready for whatever came. */
function isStandingBy({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  return coding.type === 'SUPPORT' && lemmaOf(tree, base) === 'stand';
}

/** "The firm backed its outlook": what is one's own one supports in no one. */
function isOfOwn({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'SUPPORT' || !/^(?:back|support|endorse)$/.test(lemmaOf(tree, base)))
    return false;
  return childrenWith(tree, base, 'obj').some((noun) =>
    childrenWith(tree, noun, 'nmod:poss').some((word) =>
      /^(?:its|his|her)$/.test(wordOf(tree, word)),
    ),
  );
}

/** "Panama offers white beaches": what is offered is no deal. */
function isMereOffer({ coding, meaning }: Draft, { tree, lexicon }: Reading): boolean {
  const { base, parts, entry } = meaning;
  if (coding.type !== 'AGREE' || lemmaOf(tree, base) !== 'offer' || parts.length > 0) return false;
  if (entry.parts.length > 0) return false;
  const objects = childrenWith(tree, base, 'obj');
  const classes = ['relief', 'money', 'parley', 'pact', 'truce', 'arms-aid', 'ties'];
  return (
    objects.length > 0 &&
    objects.every((object) => !isOfAnyClass(lemmaOf(tree, object), classes, lexicon))
  );
}
