/** Each condition of an event query as SQL over a row `e` of `event`. Everything a user gave is a parameter. */

import { type SQL, sql } from 'drizzle-orm';
import type { EventQuery, SourceCondition } from '../event-query.ts';
import { harms, topicType } from '../vocabulary.ts';
import { participantConditions } from './participant-conditions.ts';
import { placeConditions } from './place-conditions.ts';
import { allOf, anyOf, dayRange } from './predicates.ts';

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
