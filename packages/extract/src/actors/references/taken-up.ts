/** Whom a phrase means that leaves it to other words: to those told before, to the state that one is tied to, or to an owner. */

import { contentHead } from '../../syntax/nouns/content-head.ts';
import type { ReadActor } from '../read-actors.ts';
import { wholePhrase } from '../whole-phrase.ts';
import { meantBefore } from './meant-before.ts';
import { ownedActors } from './owned-actors.ts';
import { relatedState } from './states/related-state.ts';
import type { Told } from './told.ts';

/** Empty where it leaves nothing to them. "Soldiers from both sides": both are looked for, and the soldiers are none of them. */
export function takenUp(head: number, told: Told): readonly ReadActor[] {
  const meant = meantBefore(head, told);
  if (meant.length > 0) return meant;
  const related = relatedState(head, told);
  return related.length > 0 ? related : ownedOrCounted(head, told);
}

/** "its supporters", and "hundreds of its supporters" */
function ownedOrCounted(head: number, told: Told): readonly ReadActor[] {
  const { tree } = told;
  const owned = ownedActors(head, told);
  const content = contentHead(tree, head);
  if (owned.length > 0 || content === head) return owned;
  return ownedActors(content, told).map((read) => ({ ...read, ...wholePhrase(tree, head) }));
}
