import type { AddCommand } from './command.ts';

export const addStatusCommand: AddCommand = (program, session) => {
  program
    .command('status')
    .summary('what is stored, and how the last runs went')
    .description(
      'Show what is stored and how the last ten runs of ingestion went, with their failures by code.',
    )
    .option('--json', 'print it as one JSON object')
    .addHelpText('after', '\nExample:\n  $ dateline status')
    .action(async (options: { json?: boolean }) => {
      const { runStatus } = await import('./run-status.ts');
      await runStatus(session.context(program.opts()), options);
    });
};
