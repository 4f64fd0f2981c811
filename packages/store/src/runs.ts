/** The book of ingestion: which runs there were, what came of them, and each item that failed with its reason. */

import { and, eq, type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Database, Queryable } from './database.ts';
import type { Page, PageRequest } from './page.ts';
import { instant } from './reading/json-shapes.ts';
import { listByKey } from './reading/list-by-key.ts';
import { send } from './reading/send.ts';
import { sortBy } from './reading/sort-column.ts';
import { storableText } from './saving/storable-text.ts';
import { ingestFailure, ingestRun } from './schema.ts';
import type { RunStatus } from './vocabulary.ts';

export interface RunStart {
  /** What started it: the command line, a schedule, the API. */
  readonly trigger: string;
  readonly input: string;
  readonly total?: number | null;
}

export interface RunCounts {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly duplicates: number;
  readonly failed: number;
  readonly eventsAdded: number;
  readonly eventsMerged: number;
}

export interface RunFailure {
  /** Address, file or line. */
  readonly item: string;
  readonly code: string;
  readonly message: string;
}

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

export async function startRun(db: Database, { trigger, input, total }: RunStart): Promise<string> {
  const id = uuidv7();
  await db.insert(ingestRun).values({
    id,
    status: 'RUNNING',
    trigger,
    input: storableText(input),
    total: total ?? null,
    startedAt: sql`now()`,
    heardAt: sql`now()`,
  });
  return id;
}

/** Counts so far, for whoever watches, and a sign of life. One that arrives behind the end of the run changes nothing about it. */
export async function updateRun(db: Database, id: string, counts: RunCounts): Promise<void> {
  await db
    .update(ingestRun)
    .set({ ...counts, heardAt: sql`now()` })
    .where(and(eq(ingestRun.id, id), eq(ingestRun.status, 'RUNNING')));
}

export async function finishRun(
  db: Database,
  id: string,
  result: RunCounts & { readonly status: Exclude<RunStatus, 'RUNNING'> },
): Promise<void> {
  await db
    .update(ingestRun)
    .set({ ...result, finishedAt: sql`now()` })
    .where(eq(ingestRun.id, id));
}

export async function recordFailures(
  db: Database,
  runId: string,
  failures: readonly RunFailure[],
): Promise<void> {
  if (failures.length === 0) return;
  await db.insert(ingestFailure).values(
    failures.map(({ item, code, message }) => ({
      runId,
      id: uuidv7(),
      code,
      item: storableText(item),
      message: storableText(message),
    })),
  );
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
