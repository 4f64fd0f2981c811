/** Opens everything a run of ingestion needs, runs it, reports, and closes it again. */
import { extractionVersions } from '@dateline/extract';
import { versionWith } from '@dateline/knowledge';
import {
  finishRun,
  type OpenDatabase,
  type RunStatus,
  readPacks,
  startRun,
  tidy,
} from '@dateline/store';
import { describeOrigin, type Origin } from '../article.ts';
import { type CommandContext, type ExitCode, exitCodes } from '../context.ts';
import { IngestSummary } from '../ingest-summary.ts';
import { openPagePool, openReaderPool } from '../open-pools.ts';
import { type IngestRequest, ingest, type PipelineTools } from '../pipeline.ts';
import { readLexicons } from '../read-lexicons.ts';
import { startPulse } from '../run-pulse.ts';
import { openSecondReader } from '../second-reader/open-second-reader.ts';
import { sizeOfTargets } from '../steps/open-step.ts';
import { countArticles } from '../terminal/count-articles.ts';
import { createProgress, type Progress } from '../terminal/progress.ts';
import { describeSummary, summaryFields } from './describe-summary.ts';

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
  const runId = await startRun(store.db, { trigger: 'command line', input: targets.join(' ') });
  let latest = new IngestSummary();
  const onProgress = (summary: IngestSummary): void => {
    latest = summary;
    progress.update(summary);
  };
  const pulse = startPulse({ store, runId, counts: () => summaryFields(latest) });
  const request = { ...requestOf(run, runId, progress), onProgress };
  const summary = await ingest(request, {
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
  })
    .catch(async (cause: unknown) => {
      // The database may be what failed; then the run falls silent.
      await finishRun(store.db, runId, { status: 'FAILED', ...summaryFields(latest) }).catch(
        () => {},
      );
      throw cause;
    })
    .finally(() => pulse.stop());
  progress.finish();
  const exitCode = judge(summary, context.stopping);
  await finishRun(store.db, runId, { status: statusOf(exitCode), ...summaryFields(summary) });
  if (summary.added + summary.replaced + summary.duplicates > 0) await tidy(store);
  await report(summary, performance.now() - startedAt, options, context);
  return exitCode;
}

function requestOf(
  { targets, options, context }: Run,
  runId: string,
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
    onFailure: tell('failure'),
    onNotice: tell('notice'),
  };
}

function progressOf(
  { options, context }: Run,
  bytes: { total: number | undefined; read: number },
): Progress<IngestSummary> {
  return createProgress({
    counts: countArticles,
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
      opinions: summary.opinions,
      failures: summary.failures,
      seconds,
    };
    await context.print(`${JSON.stringify(facts)}\n`);
  } else if (!options.quiet) {
    context.stderr.write(describeSummary(summary, seconds, context.paint));
  }
}
