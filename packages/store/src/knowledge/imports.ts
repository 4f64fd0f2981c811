/** The book of imports: how far each file was read, what came of it, and each line that could not be taken. */

import { and, eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Database, Queryable } from '../database.ts';
import { instant } from '../reading/json-shapes.ts';
import { send } from '../reading/send.ts';
import { inChunks } from '../saving/in-chunks.ts';
import { storableText } from '../saving/storable-text.ts';
import { knowledgeFailure, knowledgeImport } from '../schema.ts';
import type { ImportSource, ImportStatus } from '../vocabulary.ts';

export interface ImportStart {
  readonly source: ImportSource;
  /** As the user named it. */
  readonly file: string;
  /** Of content and options: the same file read in the same way has the same one. */
  readonly fingerprint: string;
}

export interface ImportCounts {
  /** Lines read. */
  readonly lines: number;
  /** Lines that changed what is known. */
  readonly saved: number;
  readonly unchanged: number;
  /** Lines about things that are not wanted. */
  readonly skipped: number;
  readonly failed: number;
}

export interface ImportProgress extends ImportCounts {
  /** Bytes of the text that are behind. */
  readonly position: number;
}

export interface ImportRow extends ImportProgress {
  readonly id: string;
  readonly source: ImportSource;
  readonly file: string;
  readonly status: ImportStatus;
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

export interface ImportFailure {
  readonly line: number;
  readonly reason: string;
}

/** The import of this file, where it stands: new ones stand at the start. */
export async function openImport(
  db: Database,
  { source, file, fingerprint }: ImportStart,
): Promise<ImportRow> {
  await db
    .insert(knowledgeImport)
    .values({
      id: uuidv7(),
      source,
      file: storableText(file),
      fingerprint,
      status: 'READING',
      startedAt: sql`now()`,
    })
    .onConflictDoNothing({ target: [knowledgeImport.source, knowledgeImport.fingerprint] });
  const [row] = await db
    .select()
    .from(knowledgeImport)
    .where(and(eq(knowledgeImport.source, source), eq(knowledgeImport.fingerprint, fingerprint)));
  if (!row) throw new Error('An import that was just written is gone.');
  return row;
}

/** From the first line again; its failures are forgotten. */
export async function restartImport(db: Database, id: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(knowledgeFailure).where(eq(knowledgeFailure.importId, id));
    await tx
      .update(knowledgeImport)
      .set({
        status: 'READING',
        position: 0,
        lines: 0,
        saved: 0,
        unchanged: 0,
        skipped: 0,
        failed: 0,
        startedAt: sql`now()`,
        finishedAt: null,
      })
      .where(eq(knowledgeImport.id, id));
  });
}

/** In the transaction that saves the lines: a stopped import goes on exactly behind what was saved. */
export async function advanceImport(
  tx: Database,
  id: string,
  progress: ImportProgress,
  failures: readonly ImportFailure[],
): Promise<void> {
  await tx
    .update(knowledgeImport)
    .set({ ...progress, updatedAt: sql`now()` })
    .where(eq(knowledgeImport.id, id));
  const rows = failures.map(({ line, reason }) => ({
    importId: id,
    line,
    reason: storableText(reason),
  }));
  for (const chunk of inChunks(rows))
    await tx.insert(knowledgeFailure).values(chunk).onConflictDoNothing();
}

export async function finishImport(db: Database, id: string): Promise<void> {
  await db
    .update(knowledgeImport)
    .set({ status: 'DONE', finishedAt: sql`now()`, updatedAt: sql`now()` })
    .where(eq(knowledgeImport.id, id));
}

/** Newest first. */
export async function listImports(queryable: Queryable, most = 10): Promise<ImportRow[]> {
  const rows = await send<{ row: ImportRow }>(
    queryable,
    sql`select json_build_object('id', i.id, 'source', i.source, 'file', i.file, 'status', i.status,
      'position', i.position, 'lines', i.lines, 'saved', i.saved, 'unchanged', i.unchanged,
      'skipped', i.skipped, 'failed', i.failed,
      'startedAt', ${instant(sql`i.started_at`)}, 'finishedAt', ${instant(sql`i.finished_at`)}) as row
      from knowledge_import i order by i.started_at desc, i.id desc limit ${most}`,
  );
  return rows.map(({ row }) => row);
}

/** In the order of the file. */
export function listImportFailures(
  queryable: Queryable,
  importId: string,
  most = 100,
): Promise<ImportFailure[]> {
  return send<ImportFailure>(
    queryable,
    sql`select line::int, reason from knowledge_failure
      where import_id = ${importId}::uuid order by line limit ${most}`,
  );
}
