/** Opens everything a run of ingestion needs, runs it, reports, and closes it again. */
import { extractionVersions } from '@dateline/extract';
import { versionWith } from '@dateline/knowledge';
import { type OpenDatabase, readPacks, tidy } from '@dateline/store';
import { describeOrigin, type Origin } from '../article.ts';
import type { CommandContext, ExitCode } from '../context.ts';
import type { IngestSummary } from '../ingest-summary.ts';
import { openPagePool, openReaderPool } from '../open-pools.ts';
import { type IngestRequest, ingest, type PipelineTools } from '../pipeline.ts';
import { readLexicons } from '../read-lexicons.ts';
import { openSecondReader } from '../second-reader/open-second-reader.ts';
import { sizeOfTargets } from '../steps/open-step.ts';
import { countArticles } from '../terminal/count-articles.ts';
import { createProgress, type Progress } from '../terminal/progress.ts';
import { type BookedRun, bookRun } from './book-run.ts';
import { describeSummary, summaryFields } from './describe-summary.ts';
import { judgeRun, statusOf } from './judge-run.ts';

export interface IngestCommandOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly limit?: number;
  readonly published?: string;
  readonly secondReader?: string;
}

export async function runIngest(
  targets: readonly string[],
  options: IngestCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { environment } = context;
  const secondReader = await openSecondReader(options.secondReader, context);
  const lexicons = await readLexicons(context);
  const store = await context.openStore();
  const pages = openPagePool(environment);
  const imported = await readPacks(store);
  const readers = openReaderPool(environment, { imported, lexicons });
  try {
    return await ingestInto(store, {
      pages,
      readers,
      secondReader,
      versions: extractionVersions(versionWith(imported), lexicons),
      targets,
      options,
      context,
    });
  } finally {
    await Promise.all([pages.close(), readers.close()]);
    await store.close();
  }
}

interface Run extends Pick<PipelineTools, 'pages' | 'readers' | 'secondReader' | 'versions'> {
  readonly targets: readonly string[];
  readonly options: IngestCommandOptions;
  readonly context: CommandContext;
}

async function ingestInto(store: OpenDatabase, run: Run): Promise<ExitCode> {
  const { targets, options, context } = run;
  const bytes = { total: await sizeOfTargets(targets), read: 0 };
  const progress = progressOf(run, bytes);
  const startedAt = performance.now();
  const codeOf = (summary: IngestSummary): ExitCode => judgeRun(summary, context.stopping);
  const summary = await bookRun(
    { store, input: targets.join(' '), statusOf: (ended) => statusOf(codeOf(ended)) },
    (booked) => ingest(requestOf(run, booked, progress), toolsOf(run, store, bytes)),
  );
  const exitCode = codeOf(summary);
  progress.finish();
  if (summary.added + summary.replaced + summary.duplicates > 0) await tidy(store);
  await report(summary, performance.now() - startedAt, options, context);
  return exitCode;
}

interface Bytes {
  readonly total: number | undefined;
  read: number;
}

function toolsOf(run: Run, store: OpenDatabase, bytes: Bytes): PipelineTools {
  const { environment, stdin, now, stopping } = run.context;
  return {
    ...run,
    store,
    threads: environment.threads,
    opening: {
      stdin,
      fetching: { contact: environment.contact },
      onBytes: (count) => {
        bytes.read += count;
      },
    },
    now,
    stopping,
  };
}

function requestOf(
  { targets, options, context }: Run,
  { runId, onProgress }: BookedRun,
  progress: Progress<IngestSummary>,
): IngestRequest {
  const tell =
    (type: 'failure' | 'notice') =>
    (origin: Origin, { code, message }: { readonly code: string; readonly message: string }) => {
      const item = describeOrigin(origin);
      if (options.json) void context.print(`${JSON.stringify({ type, item, code, message })}\n`);
      else progress.note(`${context.paint('yellow', code)} ${item}: ${message}`);
    };
  return {
    targets,
    runId,
    published: options.published,
    limit: options.limit,
    onProgress: (summary) => {
      onProgress(summary);
      progress.update(summary);
    },
    onFailure: tell('failure'),
    onNotice: tell('notice'),
  };
}

function progressOf({ options, context }: Run, bytes: Bytes): Progress<IngestSummary> {
  return createProgress({
    counts: countArticles,
    terminal: context.stderr,
    paint: context.paint,
    quiet: Boolean(options.quiet || options.json),
    share: () => (bytes.total ? Math.min(1, bytes.read / bytes.total) : undefined),
    now: () => performance.now(),
  });
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
      opinions: summary.opinions,
      failures: summary.failures,
      seconds,
    };
    await context.print(`${JSON.stringify(facts)}\n`);
  } else if (!options.quiet) {
    context.stderr.write(describeSummary(summary, seconds, context.paint));
  }
}
