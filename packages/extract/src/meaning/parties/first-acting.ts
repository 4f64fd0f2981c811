/** What fills the first slot that someone able to act fills; those on the other side leave a slot empty. */

import type { Slot } from '../../lexicon/entry.ts';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import { childrenWith, NO_TOKENS, type Tree, uposOf } from '../../syntax/tree.ts';
import type { ArgumentSources } from './argument-sources.ts';
import { fillSlot } from './fill-slot.ts';
import { isOfSomeone } from './is-of-someone.ts';

export function firstActing(
  slots: readonly Slot[],
  sources: ArgumentSources,
  otherSide: readonly number[] = NO_TOKENS,
): readonly number[] {
  const base = sources.content?.base;
  let fallback: readonly number[] = NO_TOKENS;
  const { tree } = sources.view;
  const isOwnedBySomeone = (head: number): boolean =>
    childrenWith(tree, head, 'nmod:poss').some(
      (owner) => uposOf(tree, owner) !== 'NOUN' && sources.canAct(owner),
    );
  for (const slot of slots) {
    if (sources.nominalOnly && (slot === 'subject' || slot === 'object')) continue;
    const filling = fillSlot(slot, sources);
    if (filling.length === 0) continue;
    // "thanked the doctors": a noun for people may tell the deed, too, and is none of it.
    const isSomeone = slot === 'object' && base !== undefined && isCounted(base, tree);
    const isDeed = (head: number): boolean =>
      head === base && !(isSomeone && sources.canAct(head) && sources.canDo(head));
    const found = filling.filter((head) => !isDeed(head) && !otherSide.includes(head));
    const acting = found.filter(sources.canAct);
    if (acting.length > 0)
      return found.filter((head) => acting.includes(head) || isOfSomeone(head, sources));
    // "paid tribute to her courage": the courage is hers, the tribute no one's.
    const isOwned = found.some(isOwnedBySomeone);
    if (fallback.length === 0 || (isOwned && !fallback.some(isOwnedBySomeone))) fallback = found;
  }
  return fallback;
}

/** "the opposition", "doctors", but "expressed opposition" */
const isCounted = (noun: number, tree: Tree): boolean =>
  isPlural(tree, noun) || childrenWith(tree, noun, 'det').length > 0;
