import type { AddCommand } from './command.ts';

export const addResolveCommand: AddCommand = (program, session) => {
  program
    .command('resolve')
    .summary('who actor phrases on stdin mean, as NDJSON')
    .description(
      'Read actor phrases as NDJSON from stdin ({"id","text","context"?,"date"?}) and write who is meant ({"id","country","sector","actor","name"}) to stdout. The date decides who held an office.',
    )
    .addHelpText(
      'after',
      `
Example:
  $ echo '{"id":"1","text":"Russian naval forces"}' | dateline resolve`,
    )
    .action(async () => {
      const { runResolve } = await import('./run-resolve.ts');
      session.exitCode = await runResolve(session.context(program.opts()));
    });
};
