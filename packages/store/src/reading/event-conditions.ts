/** Each condition of an event query as SQL over a row `e` of `event`. Everything a user gave is a parameter. */

import { type SQL, sql } from 'drizzle-orm';
import type {
  Circle,
  EventQuery,
  ParticipantCondition,
  PlaceCondition,
  SourceCondition,
} from '../event-query.ts';
import { facetFlags, flagOfRole } from '../facet-flags.ts';
import { harms, placePrecisions, topicType } from '../vocabulary.ts';

/** `listed`: only events that the posting list holds are wanted, so that it may be asked. */
export function conditionsOf(query: EventQuery, listed: boolean): SQL[] {
  return [
    ...participantConditions(query, listed),
    ...(query.place ? placeConditions(query.place, listed) : []),
    ...codingConditions(query),
    ...timeConditions(query),
    ...(query.sources ? [sourceCondition(query.sources)] : []),
    ...reportConditions(query),
    ...connectives(query, listed),
  ];
}

export function allOf(conditions: readonly SQL[]): SQL {
  if (conditions.length === 0) return sql`true`;
  return sql`(${sql.join([...conditions], sql` and `)})`;
}

export const anyOf = (column: SQL, values: readonly string[], type = 'text'): SQL =>
  sql`${column} = any(${sql.param([...values])}::${sql.raw(type)}[])`;

/** One id is compared by equality: only then does the planner know that the posting list comes sorted by day. */
export function isOneOf(column: SQL, ids: readonly string[]): SQL {
  return ids.length === 1 ? sql`${column} = ${ids[0]}::uuid` : anyOf(column, ids, 'uuid');
}

/** The posting list has the entity, in one of the parts the flags name. */
export function hasFacet(
  ids: readonly string[],
  flags: number,
  day: SQL = sql`e.occurred_on`,
  id: SQL = sql`e.id`,
): SQL {
  return sql`exists (select 1 from event_facet x where ${isOneOf(sql`x.entity_id`, ids)}
    and x.occurred_on = ${day} and x.event_id = ${id} and x.flags & ${flags}::smallint <> 0)`;
}

/** True when the posting list alone can answer it. */
export function isPlain(condition: ParticipantCondition): boolean {
  const { anyOf: ids, direct, sectors, kinds } = condition;
  return ids !== undefined && !direct && sectors === undefined && kinds === undefined;
}

export const flagsOf = ({ role }: ParticipantCondition): number =>
  role ? flagOfRole(role) : facetFlags.actor | facetFlags.recipient;

function participantConditions({ actor, actors = [] }: EventQuery, listed: boolean): SQL[] {
  return [...(actor ? [actor] : []), ...actors].map((condition) =>
    listed && isPlain(condition)
      ? hasFacet(condition.anyOf ?? [], flagsOf(condition))
      : participantExists(condition),
  );
}

function participantExists({
  anyOf: ids,
  role,
  direct,
  sectors,
  kinds,
}: ParticipantCondition): SQL {
  const conditions = [sql`p.event_id = e.id`];
  if (role) conditions.push(sql`p.role = ${role}`);
  if (ids) conditions.push(direct ? isAnyOf(ids) : sql`(${isAnyOf(ids)} or ${belongsTo(ids)})`);
  if (sectors) conditions.push(sql`p.sectors && ${sql.param([...sectors])}::text[]`);
  if (kinds) conditions.push(anyOf(sql`a.kind`, kinds));
  return sql`exists (select 1 from participant p join actor a on a.id = p.actor_id where ${allOf(conditions)})`;
}

const isAnyOf = (ids: readonly string[]): SQL => anyOf(sql`p.actor_id`, ids, 'uuid');

/** On that day: whoever has left a government since, or had left it before, does not act for it. */
const belongsTo = (ids: readonly string[]): SQL => sql`p.lineage && ${sql.param([...ids])}::uuid[]`;

function placeConditions(
  { anyOf: ids, box, near, minPrecision }: PlaceCondition,
  listed: boolean,
): SQL[] {
  const conditions: SQL[] = [];
  if (ids) conditions.push(listed ? hasFacet(ids, facetFlags.place) : isInside(ids));
  if (box) {
    const inside =
      box.west <= box.east
        ? sql`l.lon between ${box.west} and ${box.east}`
        : sql`(l.lon >= ${box.west} or l.lon <= ${box.east})`;
    conditions.push(placeIn(sql`l.lat between ${box.south} and ${box.north} and ${inside}`));
  }
  if (near) conditions.push(placeIn(isNear(near)));
  if (minPrecision) {
    const enough = placePrecisions.slice(0, placePrecisions.indexOf(minPrecision) + 1);
    conditions.push(anyOf(sql`e.place_precision`, enough));
  }
  return conditions;
}

const isInside = (ids: readonly string[]): SQL =>
  sql`e.place_id in (select c.descendant_id from place_closure c where ${anyOf(sql`c.ancestor_id`, ids, 'uuid')})`;

const placeIn = (condition: SQL): SQL =>
  sql`e.place_id in (select l.id from place l where ${condition})`;

/** The latitude band uses the index; the haversine formula decides. 111.045 km are a degree, 12742 the diameter of the Earth. */
function isNear({ latitude, longitude, radiusKm }: Circle): SQL {
  const degrees = radiusKm / 111.045;
  return sql`l.lat between ${latitude - degrees} and ${latitude + degrees}
    and 12742 * asin(least(1, sqrt(
      power(sin(radians(l.lat - ${latitude}) / 2), 2)
      + cos(radians(${latitude})) * cos(radians(l.lat)) * power(sin(radians(l.lon - ${longitude}) / 2), 2)
    ))) <= ${radiusKm}`;
}

function codingConditions(query: EventQuery): SQL[] {
  const { types, modes, contexts, quads, cameoPrefixes, goldstein, factualities } = query;
  const conditions: SQL[] = [];
  if (types) conditions.push(anyOf(sql`e.type`, types));
  if (query.coded) conditions.push(sql`e.type <> ${topicType}`);
  if (modes) conditions.push(sql`e.modes && ${sql.param([...modes])}::text[]`);
  if (contexts) conditions.push(sql`e.contexts && ${sql.param([...contexts])}::text[]`);
  if (quads) conditions.push(anyOf(sql`e.quad`, quads));
  if (cameoPrefixes) {
    const patterns = cameoPrefixes.map((prefix) => `${prefix}%`);
    conditions.push(sql`e.cameo like any(${sql.param(patterns)}::text[])`);
  }
  if (goldstein?.gte !== undefined) conditions.push(sql`e.goldstein >= ${goldstein.gte}::real`);
  if (goldstein?.lte !== undefined) conditions.push(sql`e.goldstein <= ${goldstein.lte}::real`);
  if (factualities) conditions.push(anyOf(sql`e.factuality`, factualities));
  if (query.historical !== undefined) conditions.push(sql`e.historical = ${query.historical}`);
  if (query.statuses) conditions.push(anyOf(sql`e.status`, query.statuses));
  if (query.minConfidence !== undefined) {
    conditions.push(sql`e.confidence >= ${query.minConfidence}::real`);
  }
  if (query.minSources !== undefined) {
    conditions.push(sql`e.source_count >= ${query.minSources}::int`);
  }
  for (const harm of harms) {
    const least = query.minHarmed?.[harm];
    if (least !== undefined) conditions.push(sql`e.${sql.raw(harm)} >= ${least}::int`);
  }
  return conditions;
}

function timeConditions({ date, createdAt }: EventQuery): SQL[] {
  const conditions = dayRange(sql`e.occurred_on`, date);
  if (createdAt?.from !== undefined) {
    conditions.push(sql`e.created_at >= ${createdAt.from}::timestamptz`);
  }
  if (createdAt?.before !== undefined) {
    conditions.push(sql`e.created_at < ${createdAt.before}::timestamptz`);
  }
  return conditions;
}

export function dayRange(column: SQL, range: EventQuery['date']): SQL[] {
  return [
    ...(range?.from !== undefined ? [sql`${column} >= ${range.from}::date`] : []),
    ...(range?.to !== undefined ? [sql`${column} <= ${range.to}::date`] : []),
  ];
}

function sourceCondition({ ids, domains, countries }: SourceCondition): SQL {
  const conditions = [sql`r.event_id = e.id`];
  if (ids) conditions.push(anyOf(sql`s.id`, ids, 'uuid'));
  if (domains) {
    conditions.push(
      anyOf(
        sql`s.domain`,
        domains.map((domain) => domain.toLowerCase()),
      ),
    );
  }
  if (countries) conditions.push(anyOf(sql`s.country`, countries));
  return sql`exists (select 1 from event_report r join news_source s on s.id = r.source_id where ${allOf(conditions)})`;
}

function reportConditions({ languages, articleId, text }: EventQuery): SQL[] {
  const conditions: SQL[] = [];
  if (languages) {
    conditions.push(
      sql`exists (select 1 from event_report r where r.event_id = e.id and ${anyOf(sql`r.language`, languages)})`,
    );
  }
  if (articleId) {
    conditions.push(
      sql`e.id in (select r.event_id from event_report r where r.article_id = ${articleId}::uuid)`,
    );
  }
  if (text !== undefined) {
    conditions.push(
      sql`e.id in (select m.event_id from mention m where m.search @@ websearch_to_tsquery('english', ${text}))`,
    );
  }
  return conditions;
}

/** `not` holds also where the condition is neither true nor false, as for events without a place. */
function connectives({ and = [], or, not }: EventQuery, listed: boolean): SQL[] {
  const conditions = and.map((part) => allOf(conditionsOf(part, listed)));
  if (or) {
    conditions.push(
      sql`(${sql.join(
        or.map((part) => allOf(conditionsOf(part, listed))),
        sql` or `,
      )})`,
    );
  }
  if (not) conditions.push(sql`not coalesce(${allOf(conditionsOf(not, listed))}, false)`);
  return conditions;
}
