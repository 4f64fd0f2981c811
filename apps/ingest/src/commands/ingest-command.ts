import { finishRun, type OpenDatabase, type RunStatus, startRun } from '@dateline/store';
import { InvalidArgumentError } from 'commander';
import { describeOrigin } from '../article.ts';
import { type CommandContext, type ExitCode, exitCodes } from '../context.ts';
import type { IngestSummary } from '../ingest-summary.ts';
import { openPagePool, openReaderPool } from '../open-pools.ts';
import { openStore } from '../open-store.ts';
import { type IngestRequest, ingest, type PipelineTools } from '../pipeline.ts';
import { sizeOfTargets } from '../steps/open-step.ts';
import { isDate } from '../steps/parse-published.ts';
import { createProgress, type Progress } from '../terminal/progress.ts';
import type { AddCommand } from './command.ts';
import { describeSummary, summaryFields } from './describe-summary.ts';

export interface IngestCommandOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly limit?: number;
  readonly published?: string;
}

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

Exit codes: 0 all well, 1 nothing could be read, 2 wrong usage, 3 some articles failed, 130 interrupted.
Ctrl-C finishes the articles in hand; a second one stops at once.`,
    )
    .action(async (sources: readonly string[], options: IngestCommandOptions) => {
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

async function runIngest(
  targets: readonly string[],
  options: IngestCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { environment } = context;
  const store = await openStore(environment);
  const pages = openPagePool(environment);
  const readers = openReaderPool(environment);
  try {
    return await ingestInto(store, { pages, readers, targets, options, context });
  } finally {
    await Promise.all([pages.close(), readers.close()]);
    await store.close();
  }
}

interface Run extends Pick<PipelineTools, 'pages' | 'readers'> {
  readonly targets: readonly string[];
  readonly options: IngestCommandOptions;
  readonly context: CommandContext;
}

async function ingestInto(store: OpenDatabase, run: Run): Promise<ExitCode> {
  const { targets, options, context } = run;
  const bytes = { total: await sizeOfTargets(targets), read: 0 };
  const progress = progressOf(run, bytes);
  const startedAt = performance.now();
  const runId = await startRun(store.db, { trigger: 'command line', input: targets.join(' ') });
  const summary = await ingest(requestOf(run, runId, progress), {
    ...run,
    store,
    threads: context.environment.threads,
    opening: {
      stdin: context.stdin,
      fetching: { contact: context.environment.contact },
      onBytes: (count) => {
        bytes.read += count;
      },
    },
    now: context.now,
    stopping: context.stopping,
  });
  progress.finish();
  const exitCode = judge(summary, context.stopping);
  await finishRun(store.db, runId, { status: statusOf(exitCode), ...summaryFields(summary) });
  await report(summary, performance.now() - startedAt, options, context);
  return exitCode;
}

function requestOf(
  { targets, options, context }: Run,
  runId: string,
  progress: Progress,
): IngestRequest {
  return {
    targets,
    runId,
    published: options.published,
    limit: options.limit,
    onProgress: (summary) => progress.update(summary),
    onFailure: (origin, fault) => {
      const item = describeOrigin(origin);
      const { code, message } = fault;
      if (options.json)
        void context.print(`${JSON.stringify({ type: 'failure', item, code, message })}\n`);
      else progress.note(`${context.paint('yellow', code)} ${item}: ${message}`);
    },
  };
}

function progressOf(
  { options, context }: Run,
  bytes: { total: number | undefined; read: number },
): Progress {
  return createProgress({
    terminal: context.stderr,
    paint: context.paint,
    quiet: Boolean(options.quiet || options.json),
    share: () => (bytes.total ? Math.min(1, bytes.read / bytes.total) : undefined),
    now: () => performance.now(),
  });
}

function judge(summary: IngestSummary, stopping: AbortSignal): ExitCode {
  if (stopping.aborted) return exitCodes.interrupted;
  if (summary.failed === 0) return exitCodes.done;
  return summary.succeeded === 0 ? exitCodes.failed : exitCodes.partlyFailed;
}

function statusOf(exitCode: ExitCode): Exclude<RunStatus, 'RUNNING'> {
  switch (exitCode) {
    case exitCodes.done:
      return 'SUCCEEDED';
    case exitCodes.partlyFailed:
      return 'PARTIAL';
    case exitCodes.interrupted:
      return 'CANCELLED';
    default:
      return 'FAILED';
  }
}

async function report(
  summary: IngestSummary,
  elapsedMs: number,
  options: IngestCommandOptions,
  context: CommandContext,
): Promise<void> {
  const seconds = elapsedMs / 1000;
  if (options.json) {
    const facts = {
      type: 'summary',
      ...summaryFields(summary),
      failures: summary.failures,
      seconds,
    };
    await context.print(`${JSON.stringify(facts)}\n`);
  } else if (!options.quiet) {
    context.stderr.write(describeSummary(summary, seconds, context.paint));
  }
}
