/** What goes wrong with articles is counted, told to whoever listens, and kept with the run. */
import { type Connection, recordFailures } from '@dateline/store';
import { describeOrigin, type Origin } from './article.ts';
import { IngestFault, type IngestFaultCode } from './ingest-fault.ts';
import type { IngestSummary } from './ingest-summary.ts';
import { reasonOf } from './reason-of.ts';
import type { Silence } from './second-reader/silence.ts';

/** A run, and who wants to hear at once. */
export interface WatchedRun {
  readonly runId: string;
  readonly onFailure?: (origin: Origin, fault: IngestFault) => void;
  /** An article goes on, but something about it is worth knowing. */
  readonly onNotice?: (origin: Origin, notice: Silence) => void;
}

interface RecorderOptions {
  readonly run: WatchedRun;
  readonly store: Connection;
  readonly summary: IngestSummary;
}

export class FailureRecorder {
  readonly #options: RecorderOptions;

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  async fail(origin: Origin, fault: IngestFault): Promise<void> {
    const { run, summary } = this.#options;
    if (skipCodes.has(fault.code)) summary.countSkip(fault.code);
    else summary.countFailure(fault.code);
    run.onFailure?.(origin, fault);
    await this.#record(origin, fault);
  }

  /** Without counting against the run: the article has its first reading. */
  async note(origin: Origin, silence: Silence): Promise<void> {
    const { run, summary } = this.#options;
    summary.countSilence(silence.code);
    run.onNotice?.(origin, silence);
    await this.#record(origin, silence);
  }

  async #record(origin: Origin, { code, message }: IngestFault | Silence): Promise<void> {
    const { run, store } = this.#options;
    try {
      await recordFailures(store.db, run.runId, [{ item: describeOrigin(origin), code, message }]);
    } catch (cause) {
      const message = `The database stopped answering: ${reasonOf(cause)}`;
      throw new IngestFault('DATABASE_LOST', message, { cause });
    }
  }
}

/** They tell of a decision rather than of something broken, and do not make a run fail. */
const skipCodes: ReadonlySet<IngestFaultCode> = new Set(['UNSUPPORTED_LANGUAGE']);
