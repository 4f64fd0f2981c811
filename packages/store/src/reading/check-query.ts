/** Refuses filters that are too large to answer or that name what cannot be: before any of it becomes SQL. */

import { isDay, isInstant } from '../calendar.ts';
import type { EventQuery } from '../event-query.ts';
import { StoreFault } from '../store-fault.ts';

export const filterLimits = {
  depth: 4,
  conditions: 50,
  values: 500,
  actors: 5,
  textLength: 500,
  radiusKm: 2000,
} as const;

export function checkQuery(query: EventQuery): void {
  const conditions = checkNode(query, 0);
  if (conditions > filterLimits.conditions) {
    throw invalid(
      `has ${conditions} conditions, more than ${filterLimits.conditions}. Ask in several queries.`,
    );
  }
}

function checkNode(query: EventQuery, depth: number): number {
  if (depth > filterLimits.depth) {
    throw invalid(`nests and, or, not more than ${filterLimits.depth} deep. Flatten it.`);
  }
  checkLists(query);
  checkValues(query);
  const children = [...(query.and ?? []), ...(query.or ?? []), ...(query.not ? [query.not] : [])];
  const own = Object.values(query).filter((value) => value !== undefined).length;
  return children.reduce((sum, child) => sum + checkNode(child, depth + 1), own);
}

/** Lists at any depth of this node; `and`, `or` and `not` are nodes of their own. */
function checkLists({ and, or, not: _, ...conditions }: EventQuery): void {
  for (const [name, list] of [...listsOf(conditions), ...listsOf({ and, or })]) {
    if (list.length === 0)
      throw invalid(`has an empty list in ${name}. Leave the condition out instead.`);
    if (list.length > filterLimits.values) {
      throw invalid(`lists ${list.length} values in ${name}, more than ${filterLimits.values}.`);
    }
  }
}

function listsOf(value: object, path = ''): [string, readonly unknown[]][] {
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    const here = path ? `${path}.${name}` : name;
    if (Array.isArray(part)) return [[here, part] as [string, unknown[]]];
    return part !== null && typeof part === 'object' ? listsOf(part, here) : [];
  });
}

function checkValues(query: EventQuery): void {
  const { actor, actors = [], place, sources, articleId, date, createdAt, goldstein } = query;
  if (actors.length > filterLimits.actors) {
    throw invalid(
      `wants ${actors.length} actors together; at most ${filterLimits.actors} can be asked for.`,
    );
  }
  const ids = [actor, ...actors, place].flatMap((part) => part?.anyOf ?? []);
  for (const id of [...ids, ...(sources?.ids ?? []), ...(articleId ? [articleId] : [])])
    checkId(id);
  for (const day of [date?.from, date?.to])
    if (day !== undefined && !isDay(day))
      throw invalid(`names "${day}", which is no day like 2024-12-08.`);
  for (const at of [createdAt?.from, createdAt?.before])
    if (at !== undefined && !isInstant(at))
      throw invalid(`names "${at}", which is no instant like 2024-12-08T06:00:00.000Z.`);
  for (const number of [goldstein?.gte, goldstein?.lte, query.minConfidence, query.minSources])
    if (number !== undefined && !Number.isFinite(number))
      throw invalid(`names ${number} where a number is wanted.`);
  for (const least of [query.minSources, ...Object.values(query.minHarmed ?? {})])
    if (least !== undefined && !Number.isInteger(least))
      throw invalid(`counts to ${least}; a whole number is wanted.`);
  if (query.minConfidence !== undefined && !(query.minConfidence >= 0 && query.minConfidence <= 1))
    throw invalid(`wants a confidence of ${query.minConfidence}; it goes from 0 to 1.`);
  checkOrder('days', date?.from, date?.to);
  checkOrder('moments of adding', createdAt?.from, createdAt?.before);
  checkOrder('scores', goldstein?.gte, goldstein?.lte);
  checkGeography(query);
  checkText(query);
}

/** Ends in the wrong order are a slip; the empty answer they bring would not tell. Days and instants sort as text. */
function checkOrder<End extends string | number>(
  what: string,
  from: End | undefined,
  to: End | undefined,
): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw invalid(`wants ${what} from ${from} to ${to}, which end before they begin. Swap the ends.`);
}

function checkId(id: string): void {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) {
    throw invalid(`names the id "${id}", which is no id of the store.`);
  }
}

function checkGeography({ place }: EventQuery): void {
  const { near, box } = place ?? {};
  if (near && !(isWithin(near.latitude, 90) && isWithin(near.longitude, 180))) {
    throw invalid('asks near a point off the globe: latitude is -90 to 90, longitude -180 to 180.');
  }
  if (near && !(near.radiusKm > 0 && near.radiusKm <= filterLimits.radiusKm)) {
    throw invalid(
      `asks within ${near.radiusKm} km; a radius is above 0 and at most ${filterLimits.radiusKm} km.`,
    );
  }
  if (!box) return;
  const onGlobe =
    [box.south, box.north].every((degrees) => isWithin(degrees, 90)) &&
    [box.west, box.east].every((degrees) => isWithin(degrees, 180));
  if (!onGlobe || box.south > box.north) {
    throw invalid(
      'asks for a box that is off the globe or upside down: south must not be above north.',
    );
  }
}

function isWithin(degrees: number, limit: number): boolean {
  return Number.isFinite(degrees) && Math.abs(degrees) <= limit;
}

function checkText({ text, cameoPrefixes = [] }: EventQuery): void {
  if (text !== undefined && (text.trim() === '' || text.length > filterLimits.textLength)) {
    throw invalid(
      `searches for ${text.length} characters; 1 to ${filterLimits.textLength} can be searched for.`,
    );
  }
  const bad = cameoPrefixes.find((prefix) => !/^\d{1,5}$/.test(prefix));
  if (bad !== undefined)
    throw invalid(`names the CAMEO prefix "${bad}"; it is one to five digits.`);
}

function invalid(what: string): StoreFault {
  return new StoreFault('FILTER_INVALID', `The event filter ${what}`);
}
