/** Sends a statement, and says in the store's own words why the database did not answer it. */

import type pg from 'pg';
import type { Statement } from './database.ts';
import { isConnectionLost } from './is-connection-lost.ts';
import { StoreFault } from './store-fault.ts';

/** A pool or one of its connections: what a statement can be sent to. */
export async function runStatement<Row extends object>(
  target: Pick<pg.ClientBase, 'query'>,
  { text, values, name }: Statement,
): Promise<{ rows: Row[] }> {
  try {
    return await target.query<Row>({ text, values: [...values], ...(name && { name }) });
  } catch (error) {
    if (isPgError(error, '57014')) {
      throw new StoreFault(
        'STATEMENT_TIMEOUT',
        'The statement was stopped because it took too long. Narrow the filter, or raise the statement timeout.',
        { cause: error },
      );
    }
    throw asLoss(error);
  }
}

/** Whoever reads hears that the database is away; addresses stay in the cause. */
export function asLoss(error: unknown): unknown {
  if (!isConnectionLost(error)) return error;
  return new StoreFault(
    'DATABASE_UNREACHABLE',
    'The database does not answer. Try again; if that fails, check that it runs.',
    { cause: error },
  );
}

function isPgError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
