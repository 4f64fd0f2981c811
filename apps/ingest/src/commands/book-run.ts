/** Keeps the book of a run: that it began, how far it is for as long as it lives, and what came of it. */
import { type Connection, finishRun, type RunStatus, startRun } from '@dateline/store';
import { IngestSummary } from '../ingest-summary.ts';
import { startPulse } from '../run-pulse.ts';
import { summaryFields } from './describe-summary.ts';

type EndedStatus = Exclude<RunStatus, 'RUNNING'>;

export interface RunBook {
  readonly store: Connection;
  readonly input: string;
  /** How a run has ended that came to its end. */
  readonly statusOf: (summary: IngestSummary) => EndedStatus;
}

export interface BookedRun {
  readonly runId: string;
  readonly onProgress: (summary: IngestSummary) => void;
}

export async function bookRun(
  { store, input, statusOf }: RunBook,
  work: (run: BookedRun) => Promise<IngestSummary>,
): Promise<IngestSummary> {
  const runId = await startRun(store.db, { trigger: 'command line', input });
  let latest = new IngestSummary();
  const onProgress = (summary: IngestSummary): void => {
    latest = summary;
  };
  const finish = (status: EndedStatus, summary: IngestSummary): Promise<void> =>
    finishRun(store.db, runId, { status, ...summaryFields(summary) });
  const pulse = startPulse({ store, runId, counts: () => summaryFields(latest) });
  const summary = await work({ runId, onProgress })
    .catch(async (cause: unknown) => {
      // The database may be what failed; then the run falls silent.
      await finish('FAILED', latest).catch(() => {});
      throw cause;
    })
    .finally(() => pulse.stop());
  await finish(statusOf(summary), summary);
  return summary;
}
