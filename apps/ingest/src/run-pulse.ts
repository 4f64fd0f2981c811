/** Tells the database every few seconds that a run lives and how far it is, so that who watches knows it from one that was killed. */
import { type Connection, type RunCounts, updateRun } from '@dateline/store';

export interface PulseOptions {
  readonly store: Connection;
  readonly runId: string;
  readonly counts: () => RunCounts;
  /** Far below the silence after which the store takes a run for dead. */
  readonly everyMs?: number;
}

export interface RunPulse {
  stop(): void;
}

export function startPulse({ store, runId, counts, everyMs = 10_000 }: PulseOptions): RunPulse {
  const timer = setInterval(() => {
    // A database that does not answer ends the run itself; a missed beat need not.
    void updateRun(store.db, runId, counts()).catch(() => undefined);
  }, everyMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
