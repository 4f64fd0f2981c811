import type { AddCommand } from './command.ts';

export const addActorsCommand: AddCommand = (program, session) => {
  const command = program
    .command('actors')
    .summary('find actors by name and merge those that are one')
    .description(
      'Find actors, those of the actor book and those that only the news knows, and merge two that are one.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ dateline actors find "Vera Sokolova"\n  $ dateline actors merge x:vera-sokolova RUS.sokolova',
    );
  command
    .command('find')
    .summary('list actors whose name or alias contains these words')
    .description(
      'List actors whose name or alias contains these words, with their keys, without regard to case and diacritics.',
    )
    .argument('<name>', 'words of the name')
    .option('--json', 'print each actor as one JSON object per line')
    .addHelpText('after', '\nExample:\n  $ dateline actors find sokolova')
    .action(async (name: string, options: { json?: boolean }) => {
      const { runFindActors } = await import('./run-find-actors.ts');
      await runFindActors(name, options, session.context(program.opts()));
    });
  command
    .command('merge')
    .summary('make one actor of two')
    .description(
      "Make one actor of two: what the first took part in becomes the second one's, and the first one's id and names lead to the second.",
    )
    .argument(
      '<from>',
      'key (x:vera-sokolova) or id (act_x:vera-sokolova) of the actor that gives way',
    )
    .argument('<into>', 'key or id of the actor that stays')
    .option('--json', 'print the outcome as one JSON object')
    .addHelpText('after', '\nExample:\n  $ dateline actors merge x:vera-sokolova RUS.sokolova')
    .action(async (from: string, into: string, options: { json?: boolean }) => {
      const { runMergeActors } = await import('./run-merge-actors.ts');
      await runMergeActors({ from, into, ...options }, session.context(program.opts()));
    });
};
