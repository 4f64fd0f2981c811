/** The book of ingestion as it is written: that a run began, how far it is, what came of it, and each item that failed with its reason. */

import { and, eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from './database.ts';
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
