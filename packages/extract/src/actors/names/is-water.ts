/** Does a name stand for a sea, a river, a strait, which is no one? */

import { namesWater } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import type { ActorReading } from '../read-actors.ts';

export function isWater(
  { type, start, end }: Name,
  { tree, knowledge }: Pick<ActorReading, 'tree' | 'knowledge'>,
): boolean {
  return type === 'LOC' && namesWater(knowledge.places, tree.document.text.slice(start, end));
}
