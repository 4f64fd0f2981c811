/**
 * One event from all the articles that tell of it. Pure, and the only place that decides what an event says: run again
 * whenever a report comes or goes, so that nothing is ever frozen at what the first article happened to know.
 */

import type { CasualtiesRecord, EventDate } from '../article-record.ts';
import type { CodedParticipant, CodedPlace, EventCoding } from '../event-coding.ts';
import { facetFlags, flagOfRole } from '../facet-flags.ts';
import {
  datePrecisions,
  factualities,
  happenedFactualities,
  placePrecisions,
  topicType,
} from '../vocabulary.ts';

export interface Report {
  readonly articleId: string;
  readonly sourceId: string | null;
  /** When the article was published, or fetched where that is unknown. */
  readonly seenAt: string;
  readonly coding: EventCoding;
}

interface Facet {
  readonly entityId: string;
  readonly flags: number;
}

export interface Consolidated extends Omit<EventCoding, 'participants'> {
  readonly participants: readonly CodedParticipant[];
  readonly facets: readonly Facet[];
  readonly articleCount: number;
  readonly sourceCount: number;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
}

export function consolidateReports(reports: readonly [Report, ...Report[]]): Consolidated {
  const ranked = reports.toSorted(byTrust).map(({ coding }) => coding);
  const [best = reports[0].coding] = ranked;
  const seen = reports.map(({ seenAt }) => seenAt).sort(byInstant);
  const place = bestPlace(ranked);
  return {
    ...best,
    contexts: unique(ranked.flatMap(({ contexts }) => contexts)),
    date: bestDate(ranked) ?? best.date,
    place,
    casualties: highestCasualties(ranked),
    confidence: Math.max(...ranked.map(({ confidence }) => confidence)),
    participants: mostSpecific(ranked.flatMap(({ participants }) => participants)),
    facets: facetsOf(ranked, place, hasHappened(best)),
    articleCount: unique(reports.map(({ articleId }) => articleId)).length,
    sourceCount: unique(reports.map(({ sourceId }) => sourceId)).length,
    firstSeenAt: seen[0] ?? reports[0].seenAt,
    lastSeenAt: seen.at(-1) ?? reports[0].seenAt,
  };
}

function hasHappened({ type, factuality, historical }: EventCoding): boolean {
  return type !== topicType && !historical && happenedFactualities.includes(factuality);
}

/** What is told as a fact before what is hearsay or hope, then the surer reading, then the earlier article. */
function byTrust(a: Report, b: Report): number {
  return (
    Number(a.coding.historical) - Number(b.coding.historical) ||
    factualities.indexOf(a.coding.factuality) - factualities.indexOf(b.coding.factuality) ||
    b.coding.confidence - a.coding.confidence ||
    byInstant(a.seenAt, b.seenAt) ||
    (a.articleId < b.articleId ? -1 : 1)
  );
}

function byInstant(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

/** A stated date before an inferred one, a finer before a coarser; among equals the most trusted report's. */
function bestDate(ranked: readonly EventCoding[]): EventDate | undefined {
  const rank = (date: EventDate): number =>
    (date.stated ? 0 : 10) + datePrecisions.indexOf(date.precision);
  return ranked.map(({ date }) => date).toSorted((a, b) => rank(a) - rank(b))[0];
}

function bestPlace(ranked: readonly EventCoding[]): CodedPlace | null {
  const rank = (place: CodedPlace): number =>
    (place.stated ? 0 : 10) + placePrecisions.indexOf(place.precision);
  const places = ranked.flatMap(({ place }) => (place ? [place] : []));
  return places.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Tolls grow as news comes in: the highest number reported stands. */
function highestCasualties(ranked: readonly EventCoding[]): CasualtiesRecord {
  const highest = (name: keyof CasualtiesRecord): number | null => {
    const numbers = ranked.flatMap(({ casualties }) => casualties[name] ?? []);
    return numbers.length > 0 ? Math.max(...numbers) : null;
  };
  return {
    killed: highest('killed'),
    injured: highest('injured'),
    arrested: highest('arrested'),
    displaced: highest('displaced'),
  };
}

/** Where one report says "Russia" and another "Russian jets", the jets took part; Russia is found through them. */
function mostSpecific(all: readonly CodedParticipant[]): CodedParticipant[] {
  const first = new Map<string, CodedParticipant>();
  for (const participant of all) {
    const key = `${participant.role} ${participant.actorId}`;
    if (!first.has(key)) first.set(key, participant);
  }
  const covered = new Set(
    all.flatMap(({ role, actorId, lineage }) =>
      lineage.filter((ancestor) => ancestor !== actorId).map((ancestor) => `${role} ${ancestor}`),
    ),
  );
  return [...first].filter(([key]) => !covered.has(key)).map(([, participant]) => participant);
}

function facetsOf(
  ranked: readonly EventCoding[],
  place: CodedPlace | null,
  happened: boolean,
): Facet[] {
  const flags = new Map<string, number>();
  const add = (entityId: string, flag: number): void => {
    flags.set(entityId, (flags.get(entityId) ?? (happened ? facetFlags.happened : 0)) | flag);
  };
  for (const { role, actorId, lineage } of ranked.flatMap(({ participants }) => participants)) {
    for (const id of [actorId, ...lineage]) add(id, flagOfRole(role));
  }
  if (place) for (const id of [place.placeId, ...place.lineage]) add(id, facetFlags.place);
  return [...flags].map(([entityId, flag]) => ({ entityId, flags: flag }));
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
