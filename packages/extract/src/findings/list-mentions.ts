/** Whom and what place an article names, each with all the words that name it. */

import type { ResolvedActor, ResolvedPlace } from '@dateline/knowledge';
import type { EntityMentions, PlaceMention, Span } from '../extraction.ts';
import type { Unnumbered } from '../happenings/telling.ts';
import { isMerelyWhere } from '../places/is-merely-where.ts';
import type { PlaceReader } from '../places/read-places.ts';
import type { Reading } from '../refiners/draft.ts';

/** Everyone named, countries among them but for those that only say where, and everyone who takes part in an event. */
export function listActors(
  reading: Reading,
  events: readonly Unnumbered[],
): EntityMentions<ResolvedActor>[] {
  const found = new Map<string, { entity: ResolvedActor; mentions: Span[] }>();
  const add = (entity: ResolvedActor, { start, end }: Span): void => {
    const known = found.get(entity.id);
    if (known === undefined) found.set(entity.id, { entity, mentions: [{ start, end }] });
    else if (!known.mentions.some((span) => span.start === start && span.end === end))
      known.mentions.push({ start, end });
  };
  for (const name of reading.actors.names) {
    if (name.type === 'LOC' && isMerelyWhere(name, reading.tree)) continue;
    const read = reading.actors.namedActor(name);
    if (read && (name.type !== 'LOC' || read.kind === 'COUNTRY')) add(read, name);
  }
  for (const { actors, recipients } of events)
    for (const party of [...actors, ...recipients]) add(party.actor, party);
  return [...found.values()];
}

export function listPlaces({
  toponyms,
}: PlaceReader): EntityMentions<ResolvedPlace, PlaceMention>[] {
  const mentions = new Map<string, { entity: ResolvedPlace; mentions: PlaceMention[] }>();
  for (const { resolved, start, end, use } of toponyms) {
    const known = mentions.get(resolved.place.id) ?? { entity: resolved, mentions: [] };
    known.mentions.push({ start, end, use });
    mentions.set(resolved.place.id, known);
  }
  return [...mentions.values()];
}
