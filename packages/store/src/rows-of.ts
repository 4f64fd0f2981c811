import type { SQL } from 'drizzle-orm';
import type { Database } from './database.ts';

/** The rows of a statement written as SQL, in the shape its author says they have. */
export async function rowsOf<Row extends object>(db: Database, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as unknown as { rows: Row[] };
  return result.rows;
}
