/** The book of ingestion as it is read: which runs there were, what came of them, and why items failed. */

import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import type { Page, PageRequest } from '../page.ts';
import type { RunCounts, RunFailure } from '../runs.ts';
import type { RunStatus } from '../vocabulary.ts';
import { instant } from './json-shapes.ts';
import { listByKey } from './list-by-key.ts';
import { send } from './send.ts';
import { sortBy } from './sort-column.ts';

export interface RunRow extends RunCounts {
  readonly id: string;
  readonly status: RunStatus;
  readonly trigger: string;
  readonly input: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly total: number | null;
}

export interface FailureRow extends RunFailure {
  readonly id: string;
  readonly createdAt: string;
}

/** A process that was killed cannot say so: a run that has been silent for this long was stopped from outside. */
const isSilent = sql`(r.status = 'RUNNING' and coalesce(r.heard_at, r.started_at) < now() - interval '1 minute')`;
const status = sql`case when ${isSilent} then 'CANCELLED' else r.status end`;
const finishedAt = sql`case when ${isSilent} then coalesce(r.heard_at, r.started_at) else r.finished_at end`;

const runJson = sql`json_build_object(
  'id', r.id, 'status', ${status}, 'trigger', r.trigger, 'input', r.input,
  'startedAt', ${instant(sql`r.started_at`)}, 'finishedAt', ${instant(finishedAt)}, 'total', r.total,
  'added', r.added, 'replaced', r.replaced, 'unchanged', r.unchanged, 'duplicates', r.duplicates, 'failed', r.failed,
  'eventsAdded', r.events_added, 'eventsMerged', r.events_merged)`;

export async function findRun(queryable: Queryable, id: string): Promise<RunRow | undefined> {
  const [found] = await send<{ row: RunRow }>(
    queryable,
    sql`select ${runJson} as row from ingest_run r where r.id = ${id}::uuid`,
  );
  return found?.row;
}

export interface ListRuns extends PageRequest {
  readonly statuses?: readonly RunStatus[];
}

/** Newest first. */
export function listRuns(
  queryable: Queryable,
  { statuses, ...request }: ListRuns = {},
): Promise<Page<RunRow>> {
  const where: SQL[] = statuses ? [sql`${status} = any(${sql.param([...statuses])}::text[])`] : [];
  return listByKey<RunRow>(queryable, request, {
    list: { runs: statuses },
    row: runJson,
    from: sql`ingest_run r`,
    where,
    sort: [sortBy.instant(sql`r.started_at`), sortBy.id(sql`r.id`)],
    descending: true,
  });
}

/** In the order in which they happened. */
export function listFailures(
  queryable: Queryable,
  { runId, ...request }: PageRequest & { readonly runId: string },
): Promise<Page<FailureRow>> {
  return listByKey<FailureRow>(queryable, request, {
    list: { failures: runId },
    row: sql`json_build_object('id', f.id, 'item', f.item, 'code', f.code, 'message', f.message,
      'createdAt', ${instant(sql`f.created_at`)})`,
    from: sql`ingest_failure f`,
    where: [sql`f.run_id = ${runId}::uuid`],
    sort: [sortBy.id(sql`f.id`)],
    descending: false,
  });
}
