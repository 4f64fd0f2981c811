import { type Migrated, migrate, openDatabase } from '@dateline/store';
import type { CommandContext } from '../context.ts';
import { addressOf } from '../open-store.ts';
import type { AddCommand } from './command.ts';

export const addMigrateCommand: AddCommand = (program, session) => {
  program
    .command('migrate')
    .summary('bring the database to the current schema')
    .description(
      'Create or update the tables. Other commands do it too; run it by itself to update a shared database at a time of your choosing.',
    )
    .option('--json', 'print the result as one JSON object')
    .addHelpText(
      'after',
      '\nExamples:\n  $ dateline migrate\n  $ DATABASE_URL=postgres://user:password@host/dateline dateline migrate',
    )
    .action(async (options: { json?: boolean }) => {
      await runMigrate(session.context(program.opts()), options);
    });
};

async function runMigrate(context: CommandContext, options: { json?: boolean }): Promise<void> {
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
