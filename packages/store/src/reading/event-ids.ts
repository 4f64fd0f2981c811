/** The first of the two statements behind a page of events: which ones, in order. Sent unnamed, so that it is planned for its values. */

import { type SQL, sql } from 'drizzle-orm';
import { type CursorType, decodeCursor } from '../cursor.ts';
import type { Queryable } from '../database.ts';
import type { EventOrder, EventOrderField, EventQuery } from '../event-query.ts';
import type { Reading } from '../page.ts';
import { type EventSource, eventSource, type SourceOptions } from './event-source.ts';
import { allOf } from './predicates.ts';
import { send } from './send.ts';
import { type SortColumn, sortBy } from './sort-column.ts';
import { type SplitQuery, splitQuery } from './split-query.ts';

/** An event's place in the list. */
export interface EventKey {
  readonly sort: string | number;
  readonly id: string;
}

const sortColumns: Record<Exclude<EventOrderField, 'DATE'>, SortColumn> = {
  CREATED_AT: sortBy.instant(sql`e.created_at`),
  GOLDSTEIN: sortBy.real(sql`e.goldstein`),
  ARTICLE_COUNT: sortBy.integer(sql`e.article_count`),
  SOURCE_COUNT: sortBy.integer(sql`e.source_count`),
  CONFIDENCE: sortBy.real(sql`e.confidence`),
};

export interface EventListing {
  readonly query: EventQuery;
  readonly order: EventOrder;
  /** Of the filter and order, as cursors of this list carry it. */
  readonly fingerprint: string;
  readonly reading: Reading;
}

/** One more than the page holds, where there is more. */
export function listEventKeys(queryable: Queryable, listing: EventListing): Promise<EventKey[]> {
  const split = splitQuery(listing.query);
  const statement =
    listing.order.field === 'DATE'
      ? byDate(split, listing)
      : byColumn(split, listing, sortColumns[listing.order.field]);
  return send<EventKey>(queryable, statement);
}

function byDate(split: SplitQuery, listing: EventListing): SQL {
  const { direction, compare, limit } = runOf(listing);
  const after = cursorOf(listing, 'day');
  const bound = (day: SQL, id: SQL): SQL[] =>
    after ? [sql`(${day}, ${id}) ${compare} (${after.sort}::date, ${after.id}::uuid)`] : [];
  const page = (options: Partial<SourceOptions>): SQL => {
    const { from, where, day, id } = eventSource(split, { row: false, bound, ...options });
    return sql`select ${day} as day, ${id} as id from ${from} where ${allOf(where)}
      order by ${day} ${direction}, ${id} ${direction} limit ${limit}`;
  };
  const { leading } = eventSource(split, { row: false });
  const keys = leading && leading.length > 1 ? merged(leading, page, listing) : page({});
  return sql`select day::text as sort, id from (${keys}) page order by day ${direction}, id ${direction}`;
}

/** The newest of several lists together are among the newest of each. */
function merged(
  leading: readonly string[],
  page: (options: Partial<SourceOptions>) => SQL,
  listing: EventListing,
): SQL {
  const { direction, limit } = runOf(listing);
  return sql`select distinct day, id from unnest(${sql.param([...leading])}::uuid[]) as lead(entity_id)
    cross join lateral (${page({ leader: sql`f0.entity_id = lead.entity_id` })}) one
    order by day ${direction}, id ${direction} limit ${limit}`;
}

function byColumn(split: SplitQuery, listing: EventListing, sort: SortColumn): SQL {
  const { direction, compare, limit } = runOf(listing);
  const after = cursorOf(listing, sort.type);
  const source: EventSource = eventSource(split, { row: true });
  const bound = after
    ? [sql`(${sort.column}, e.id) ${compare} (${after.sort}::${sort.cast}, ${after.id}::uuid)`]
    : [];
  return sql`select ${source.distinct} ${sort.output} as sort, e.id, ${sort.column} as value
    from ${source.from} where ${allOf([...source.where, ...bound])}
    order by value ${direction}, e.id ${direction} limit ${limit}`;
}

function runOf({ order, reading }: EventListing) {
  const descending = (order.direction === 'DESC') !== reading.backward;
  return {
    direction: descending ? sql`desc` : sql`asc`,
    compare: descending ? sql`<` : sql`>`,
    limit: reading.size + 1,
  };
}

function cursorOf(
  { reading, fingerprint }: EventListing,
  type: CursorType,
): { sort: string | number; id: string } | undefined {
  if (reading.cursor === undefined) return undefined;
  const [sort, id] = decodeCursor(reading.cursor, fingerprint, [type, 'id']);
  return { sort: sort as string | number, id: String(id) };
}
