/** What a run came to: for the shell an exit code, for the book a status. */
import type { RunStatus } from '@dateline/store';
import { type ExitCode, exitCodes } from '../context.ts';
import type { IngestSummary } from '../ingest-summary.ts';

export function judgeRun(summary: IngestSummary, stopping: AbortSignal): ExitCode {
  if (stopping.aborted) return exitCodes.interrupted;
  if (summary.failed === 0) return exitCodes.done;
  return summary.succeeded === 0 ? exitCodes.failed : exitCodes.partlyFailed;
}

export function statusOf(exitCode: ExitCode): Exclude<RunStatus, 'RUNNING'> {
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
