/** Whom a phrase means that leaves it to other words: to those told before, to the state that one is tied to, or to an owner. */

import type { ReadActor } from '../read-actors.ts';
import { meantBefore } from './meant-before.ts';
import { type Owned, ownedActors } from './owned-actors.ts';
import type { Told } from './resolve-reference.ts';
import type { PairSearch } from './several/only-two.ts';
import { type Relating, relatedState } from './states/related-state.ts';

type Article = Told & PairSearch & Relating & Omit<Owned, 'own'>;

/** Empty where it leaves nothing to them. "Soldiers from both sides": both are looked for, and the soldiers are none of them. */
export function takenUp(head: number, article: Article): readonly ReadActor[] {
  const meant = meantBefore(head, article);
  if (meant.length > 0) return meant;
  const related = relatedState(head, article);
  return related.length > 0
    ? related
    : ownedActors(head, { ...article, own: article.actorAt(head) });
}
