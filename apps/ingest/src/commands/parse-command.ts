import type { AddCommand } from './command.ts';
import type { ParseOptions } from './run-parse.ts';

export const addParseCommand: AddCommand = (program, session) => {
  program
    .command('parse')
    .summary('show how a text is read: words, tags, tree, names, dates')
    .description(
      'Show how a text is read: its sentences as dependency trees, with tags, names and dates. With "-" the text comes from stdin.',
    )
    .argument('<text...>', 'the text; "-" for stdin')
    .option('--conllu', 'print CoNLL-U instead of a drawing')
    .option('--published <date>', 'date that "yesterday" and "on Sunday" are counted from')
    .addHelpText(
      'after',
      `
Examples:
  $ dateline parse 'Russian jets bombed Idlib on Sunday.'
  $ dateline parse --conllu - < article.txt`,
    )
    .action(async (words: readonly string[], options: ParseOptions) => {
      const { runParse } = await import('./run-parse.ts');
      await runParse(words.join(' '), options, session.context(program.opts()));
    });
};
