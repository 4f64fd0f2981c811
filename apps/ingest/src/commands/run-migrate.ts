/** Brings the database to the current schema. */
import { type Migrated, migrate, openDatabase } from '@dateline/store';
import type { CommandContext } from '../context.ts';
import { addressOf } from '../open-store.ts';

export async function runMigrate(
  context: CommandContext,
  options: { json?: boolean },
): Promise<void> {
  const store = await openDatabase(addressOf(context.environment));
  try {
    const result = await migrate(store);
    await context.print(options.json ? `${JSON.stringify(result)}\n` : describe(result));
  } finally {
    await store.close();
  }
}

function describe({ applied }: Migrated): string {
  return applied.length === 0 ? 'The database is current.\n' : `Applied: ${applied.join(', ')}.\n`;
}
