/** "the Kestrel Front, a rebel group that attacked the port", "the group, the Kestrel Front": the noun beside a name is its bearer. */

import { childrenWith, headOf, relationOf, type Tree, uposOf, xposOf } from '../syntax/tree.ts';
import type { ReadActor } from './read-actors.ts';

export function apposedActor(
  tree: Tree,
  own: ReadActor | null,
  actorAt: (head: number) => ReadActor | null,
): ReadActor | null {
  if (own === null || own.actor.how === 'book' || uposOf(tree, own.phrase.head) !== 'NOUN')
    return null;
  const { head } = own.phrase;
  if (xposOf(tree, head) !== 'NN') return null;
  const named = [
    ...(relationOf(tree, head) === 'appos' ? [headOf(tree, head)] : []),
    ...childrenWith(tree, head, 'appos'),
  ].find((other) => uposOf(tree, other) === 'PROPN');
  const bearer = named === undefined ? null : actorAt(named)?.actor;
  if (bearer?.how !== 'book') return null;
  const isOther =
    own.actor.country !== null &&
    own.actor.country !== bearer.country &&
    !own.actor.ancestors.some((id) => bearer.ancestors.includes(id));
  return isOther && own.actor.confidence >= STATED ? null : { ...own, actor: bearer };
}

/** Of a country that the phrase itself tells: a Somali president is no namesake from Pakistan. */
const STATED = 0.6;
