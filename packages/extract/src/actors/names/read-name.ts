/** Whom a name means, apart from any phrase it stands in. */

import type { ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import { discoverActor } from '../phrases/discover-actor.ts';
import type { ActorReading } from '../read-actors.ts';
import { isWater } from './is-water.ts';

export function readName(
  name: Name,
  { tree, knowledge, date, countries, agents }: ActorReading,
): ResolvedActor | null {
  if (isWater(name, { tree, knowledge })) return null;
  const text = tree.document.text.slice(name.start, name.end);
  const resolved = knowledge.resolveActor({
    phrase: text,
    date,
    nameType: name.type,
    countries,
    cautious: true,
  });
  return resolved ?? discoverActor({ tree, head: name.last - 1, text, name, agents });
}
