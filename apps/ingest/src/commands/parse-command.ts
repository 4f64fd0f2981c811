import { formatConllu, formatTree, loadReader } from '@dateline/language';
import type { CommandContext } from '../context.ts';
import type { AddCommand } from './command.ts';

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
      await runParse(words.join(' '), options, session.context(program.opts()));
    });
};

interface ParseOptions {
  readonly conllu?: boolean;
  readonly published?: string;
}

async function runParse(
  text: string,
  options: ParseOptions,
  context: CommandContext,
): Promise<void> {
  const { published } = options;
  const source = text === '-' ? await readAll(context.stdin) : text;
  const document = loadReader().read(source, published === undefined ? {} : { published });
  await context.print(options.conllu ? formatConllu(document) : formatTree(document));
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
