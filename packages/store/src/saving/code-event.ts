/** Turns an event as the reader found it into the form in which the store keeps it: keys become rows, lineages are written out. */

import type { EventRecord, PlaceRecord } from '../article-record.ts';
import type { CodedParticipant, CodedPlace, EventCoding } from '../event-coding.ts';
import { getId, type Ids } from './ids.ts';

export interface References {
  /** Rows each actor rolls up to, by the actor's key. */
  readonly lineages: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<string, PlaceRecord>;
  readonly actorIds: Ids;
  readonly placeIds: Ids;
}

export function codeEvent(record: EventRecord, references: References): EventCoding {
  const { fuseInto: _, mentions: __, participants, place, ...coding } = record;
  return {
    ...coding,
    participants: participants.map((participant) => codeParticipant(participant, references)),
    place: place && codePlace(place, references),
  };
}

function codeParticipant(
  { actorKey, ...participant }: EventRecord['participants'][number],
  { lineages, actorIds }: References,
): CodedParticipant {
  return {
    ...participant,
    actorId: getId(actorIds, 'actor', actorKey),
    lineage: lineages.get(actorKey) ?? [],
  };
}

function codePlace(
  { key, ...place }: NonNullable<EventRecord['place']>,
  { places, placeIds }: References,
): CodedPlace {
  const lineage = places.get(key)?.ancestors ?? [];
  return {
    ...place,
    placeId: getId(placeIds, 'place', key),
    lineage: lineage.map((ancestor) => getId(placeIds, 'place', ancestor)),
  };
}
