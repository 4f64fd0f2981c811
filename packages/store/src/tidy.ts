import type { OpenDatabase } from './database.ts';

/**
 * Sweeps up after much writing: tells the planner what the tables hold now, and the indexes which rows need no second look.
 * PostgreSQL does so by itself in time; the embedded database never does, so call it when a run of ingestion ends.
 */
export async function tidy(database: Pick<OpenDatabase, 'query'>): Promise<void> {
  await database.query({ text: 'vacuum (analyze)', values: [] });
}
