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
      const { runMigrate } = await import('./run-migrate.ts');
      await runMigrate(session.context(program.opts()), options);
    });
};
