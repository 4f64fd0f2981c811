import type { AddCommand } from './command.ts';

export const addClusterCommand: AddCommand = (program, session) => {
  program
    .command('cluster')
    .summary('which articles on stdin tell the same story, as NDJSON')
    .description(
      'Read articles as NDJSON from stdin, best in order of publication ({"id","text","title"?,"published"?}), and write the story each belongs to ({"id","cluster"}) to stdout. Answers come in batches of up to a thousand.',
    )
    .addHelpText('after', '\nExample:\n  $ dateline cluster < articles.ndjson > stories.ndjson')
    .action(async () => {
      const { runCluster } = await import('./run-cluster.ts');
      session.exitCode = await runCluster(session.context(program.opts()));
    });
};
