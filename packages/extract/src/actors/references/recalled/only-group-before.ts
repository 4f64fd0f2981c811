/** "The rebels" of a story that has named one armed group are of that group. */

import type { ResolvedActor } from '@dateline/knowledge';
import type { Relation } from '@dateline/language';
import { relationOf, type Tree, uposOf } from '../../../syntax/tree.ts';
import { isBand } from '../../is-band.ts';
import type { ReadActor } from '../../read-actors.ts';

export function onlyGroupBefore(
  tree: Tree,
  { phrase }: ReadActor,
  actorAt: (head: number) => ReadActor | null,
): ResolvedActor | undefined {
  const groups = new Map<string, ResolvedActor>();
  for (let token = 0; token < phrase.first; token++) {
    if (uposOf(tree, token) !== 'PROPN' || PARTS.has(relationOf(tree, token))) continue;
    const actor = actorAt(token)?.actor;
    if (actor?.kind === 'GROUP' && actor.how === 'book' && actor.sectors.some(isBand))
      groups.set(actor.id, actor);
  }
  return groups.size === 1 ? [...groups.values()][0] : undefined;
}

/** What is only part of a name tells no group. */
const PARTS = new Set<Relation>(['compound', 'flat', 'amod', 'nmod:desc']);
