/** News outlets, by domain. */

import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { SourceCondition } from '../event-query.ts';
import type { Page, PageRequest } from '../page.ts';
import { type SourceRow, sourceJson } from './json-shapes.ts';
import { listByKey } from './list-by-key.ts';
import { allOf, anyOf } from './predicates.ts';
import { send } from './send.ts';
import { sortBy } from './sort-column.ts';

export interface ListSources extends PageRequest {
  readonly query?: SourceCondition;
}

export function listSources(
  queryable: Queryable,
  { query = {}, ...request }: ListSources,
): Promise<Page<SourceRow>> {
  return listByKey<SourceRow>(queryable, request, {
    list: { sources: query },
    row: sourceJson(sql`s`),
    from: sql`news_source s`,
    where: conditionsOf(query),
    sort: [sortBy.text(sql`s.domain`)],
    descending: false,
  });
}

export async function countSources(
  queryable: Queryable,
  query: SourceCondition = {},
): Promise<number> {
  const [row] = await send<{ count: number }>(
    queryable,
    sql`select count(*)::int as count from news_source s where ${allOf(conditionsOf(query))}`,
  );
  return row?.count ?? 0;
}

/** In the order of the ids, undefined for each that is unknown. */
export async function findSources(
  queryable: Queryable,
  ids: readonly string[],
): Promise<(SourceRow | undefined)[]> {
  if (ids.length === 0) return [];
  const rows = await send<{ row: SourceRow }>(
    queryable,
    sql`select ${sourceJson(sql`s`)} as row from news_source s where ${anyOf(sql`s.id`, ids, 'uuid')}`,
    'sources',
  );
  const byId = new Map(rows.map(({ row }) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

function conditionsOf({ ids, domains, countries }: SourceCondition): SQL[] {
  return [
    ...(ids ? [anyOf(sql`s.id`, ids, 'uuid')] : []),
    ...(domains
      ? [
          anyOf(
            sql`s.domain`,
            domains.map((domain) => domain.toLowerCase()),
          ),
        ]
      : []),
    ...(countries ? [anyOf(sql`s.country`, countries)] : []),
  ];
}
