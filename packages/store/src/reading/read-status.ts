/** How the database stands, for whoever keeps it. */

import { sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { ArticleStatus, EventStatus } from '../vocabulary.ts';
import { type Freshness, freshness } from './freshness.ts';
import { listRuns, type RunRow } from './runs.ts';
import { send } from './send.ts';

export interface StoreStatus extends Freshness {
  /** As the server says it. */
  readonly server: string;
  readonly bytes: number;
  readonly migrations: number;
  readonly articles: Readonly<Partial<Record<ArticleStatus, number>>>;
  readonly events: Readonly<Partial<Record<EventStatus, number>>>;
  readonly mentions: number;
  readonly actors: number;
  readonly places: number;
  readonly sources: number;
  /** Newest first, each with its failures by code. */
  readonly runs: readonly (RunRow & { readonly failures: Readonly<Record<string, number>> })[];
}

export async function readStatus(queryable: Queryable): Promise<StoreStatus> {
  const [found] = await send<{ row: Omit<StoreStatus, 'runs'> }>(
    queryable,
    sql`select json_build_object(
      'server', current_setting('server_version'), 'bytes', pg_database_size(current_database()),
      'migrations', (select count(*) from drizzle.__drizzle_migrations),
      'articles', (select coalesce(json_object_agg(status, n), '{}'::json) from (select status, count(*) as n from article group by 1) a),
      'events', (select coalesce(json_object_agg(status, n), '{}'::json) from (select status, count(*) as n from event group by 1) e),
      'mentions', (select count(*) from mention), 'actors', (select count(*) from actor),
      'places', (select count(*) from place), 'sources', (select count(*) from news_source),
      ${freshness}) as row`,
  );
  if (!found) throw new Error('A select without a table gives one row');
  const { rows } = await listRuns(queryable, { first: 10 });
  const failures = await failuresByCode(
    queryable,
    rows.map(({ id }) => id),
  );
  return {
    ...found.row,
    runs: rows.map((run) => ({ ...run, failures: failures.get(run.id) ?? {} })),
  };
}

async function failuresByCode(
  queryable: Queryable,
  runIds: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, number>>>> {
  const rows = await send<{ runId: string; codes: Record<string, number> }>(
    queryable,
    sql`select run_id as "runId", json_object_agg(code, n) as codes from (
      select run_id, code, count(*) as n from ingest_failure
      where run_id = any(${sql.param([...runIds])}::uuid[]) group by 1, 2) f group by 1`,
  );
  return new Map(rows.map(({ runId, codes }) => [runId, codes]));
}
