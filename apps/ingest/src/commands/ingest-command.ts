import { InvalidArgumentError } from 'commander';
import { isDate } from '../steps/parse-published.ts';
import type { AddCommand } from './command.ts';
import type { IngestCommandOptions } from './run-ingest.ts';
import { secondReaderOption } from './second-reader-option.ts';

export const addIngestCommand: AddCommand = (program, session) => {
  program
    .command('ingest')
    .summary('read articles and store the events in them')
    .description(
      'Read articles from files, folders, addresses or stdin ("-"), and store what happens in them. Understood are NDJSON, JSON, RSS, Atom, RDF and JSON Feed, HTML and plain text, also with gzip. Repeating it is harmless. A bad article fails alone; its reason is stored.',
    )
    .argument('<source...>', 'file, folder, http(s) address, or "-" for stdin')
    .option(
      '--published <date>',
      'date for articles that state none, such as 2024-12-08',
      parseDate,
    )
    .option('--limit <number>', 'stop after this many articles', parseCount)
    .option(...secondReaderOption)
    .option('--json', 'print failures and the summary as NDJSON on stdout')
    .option('-q, --quiet', 'no progress and no notices')
    .addHelpText(
      'after',
      `
Articles as NDJSON have "body" (or "text") and, where known, "title", "url", "published", "author", "source", "language".
Text files may begin with "Title:", "Date:", "Source:", "URL:" and "Author:" lines, ended by an empty line.

Examples:
  $ dateline ingest articles.ndjson
  $ dateline ingest https://www.example.org/news/feed.xml
  $ dateline ingest --published 2024-12-08 report.txt
  $ zcat archive.ndjson.gz | dateline ingest -
  $ DATELINE_SECOND_READER_URL=http://localhost:11434/v1 dateline ingest --second-reader openai-compatible:qwen3 feed.xml

Exit codes: 0 all well, 1 nothing could be read, 2 wrong usage, 3 some articles failed, 130 interrupted.
Ctrl-C finishes the articles in hand; a second one stops at once.`,
    )
    .action(async (sources: readonly string[], options: IngestCommandOptions) => {
      const { runIngest } = await import('./run-ingest.ts');
      session.exitCode = await runIngest(sources, options, session.context(program.opts()));
    });
};

function parseDate(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError('It is not a date such as 2024-12-08.');
  return value;
}

function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('It is not a positive whole number.');
  return count;
}
