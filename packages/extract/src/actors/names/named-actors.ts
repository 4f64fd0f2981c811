/** Apart from its phrase, a name means the same wherever the article has it. */

import type { ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import type { ActorReading } from '../read-actors.ts';
import { readName } from './read-name.ts';

/** `fulls` has the full name that a short one stands for, by its first token. */
export function namedActors(
  reading: ActorReading,
  fulls: ReadonlyMap<number, Name>,
): (name: Name) => ResolvedActor | null {
  const { text } = reading.tree.document;
  const known: Record<Name['type'], Map<string, ResolvedActor | null>> = {
    PER: new Map(),
    ORG: new Map(),
    LOC: new Map(),
  };
  return (short) => {
    const name = fulls.get(short.first) ?? short;
    const spelling = text.slice(name.start, name.end);
    let found = known[name.type].get(spelling);
    if (found === undefined) {
      found = readName(name, reading);
      known[name.type].set(spelling, found);
    }
    return found;
  };
}
