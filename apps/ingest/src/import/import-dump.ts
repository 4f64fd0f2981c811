/**
 * Reads one dump into the database. Entries are saved in portions, each with the position behind it in one transaction: whatever stops
 * the import, the next one goes on exactly there. A bad line is noted and the rest goes on; a file of bad lines only is the wrong file.
 */
import {
  advanceImport,
  finishImport,
  type ImportFailure,
  type ImportProgress,
  type ImportRow,
  type OpenDatabase,
  openImport,
  restartImport,
} from '@dateline/store';
import { IngestFault } from '../ingest-fault.ts';
import { untilAborted } from '../until-aborted.ts';
import { fingerprintDump } from './fingerprint-dump.ts';
import { type DumpEntry, type Importer, LineFault } from './importer.ts';
import type { Dump } from './open-dump.ts';

export interface ImportTools {
  readonly store: OpenDatabase;
  readonly stopping: AbortSignal;
  /** Read it from the start even where it was read before. */
  readonly again: boolean;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly onFailure: (failure: ImportFailure) => void;
}

export interface DumpOutcome {
  /** `known`: it was imported before, in the same way, and was not read again. */
  readonly status: 'done' | 'known' | 'stopped';
  readonly progress: ImportProgress;
  /** The line behind which a stopped import went on; 0 for one from the start. */
  readonly resumedAt: number;
}

export async function importDump<Fact>(
  dump: Dump,
  importer: Importer<Fact>,
  tools: ImportTools,
): Promise<DumpOutcome> {
  const { store } = tools;
  const fingerprint = await fingerprintDump(dump, importer.options);
  const start = { source: importer.source, file: dump.path, fingerprint };
  let found = await openImport(store.db, start);
  if (found.status === 'DONE' && !tools.again)
    return { status: 'known', progress: found, resumedAt: 0 };
  if (tools.again || found.status === 'DONE') {
    await restartImport(store.db, found.id);
    found = await openImport(store.db, start);
  }
  const reading = new DumpReading(importer, tools, found);
  const text = dump.read(found.position);
  for await (const entry of untilAborted(importer.entries(text), tools.stopping)) {
    reading.take(entry);
    if (reading.isFull) await reading.save();
  }
  await reading.save();
  reading.refuseNonsense(dump.path);
  if (tools.stopping.aborted) return reading.outcome('stopped');
  await finishImport(store.db, found.id);
  return reading.outcome('done');
}

const portion = { facts: 1000, lines: 20_000 };
/** So many bad lines before any good one, and it is the wrong file. */
const patience = 100;

class DumpReading<Fact> {
  readonly #importer: Importer<Fact>;
  readonly #tools: ImportTools;
  readonly #found: ImportRow;
  #progress: ImportProgress;
  #facts: Fact[] = [];
  #failures: ImportFailure[] = [];
  #firstFailure: ImportFailure | undefined;

  constructor(importer: Importer<Fact>, tools: ImportTools, found: ImportRow) {
    this.#importer = importer;
    this.#tools = tools;
    this.#found = found;
    const { position, lines, saved, unchanged, skipped, failed } = found;
    this.#progress = { position, lines, saved, unchanged, skipped, failed };
  }

  get isFull(): boolean {
    const unsaved = this.#progress.lines - this.#savedLines;
    return this.#facts.length >= portion.facts || unsaved >= portion.lines;
  }

  #savedLines = 0;

  take(entry: DumpEntry<Fact>): void {
    const line = this.#found.lines + entry.line;
    const before = this.#progress;
    const counted = { ...before, lines: line, position: this.#found.position + entry.end };
    try {
      const fact = entry.read();
      if (fact !== null) this.#facts.push(fact);
      this.#progress = fact === null ? { ...counted, skipped: before.skipped + 1 } : counted;
    } catch (cause) {
      if (!(cause instanceof LineFault)) throw cause;
      this.#progress = { ...counted, failed: before.failed + 1 };
      this.#fail({ line, reason: cause.message });
    }
  }

  #fail(failure: ImportFailure): void {
    this.#firstFailure ??= failure;
    this.#failures.push(failure);
    this.#tools.onFailure(failure);
    if (this.#progress.failed === patience) this.refuseNonsense('The file');
  }

  /** Bad lines and not one good: told before anything of it is noted as imported. */
  refuseNonsense(path: string): void {
    const { lines, failed } = this.#progress;
    if (failed === 0 || failed < lines) return;
    throw new IngestFault(
      'BAD_IMPORT',
      `${path} is not ${this.#importer.what}: line ${this.#firstFailure?.line ?? 1} ${this.#firstFailure?.reason ?? 'cannot be read'}.`,
    );
  }

  async save(): Promise<void> {
    const facts = this.#facts;
    const failures = this.#failures;
    this.#progress = await this.#tools.store.db.transaction(async (tx) => {
      const { saved, skipped } = await this.#importer.save(tx, facts);
      const progress = {
        ...this.#progress,
        saved: this.#progress.saved + saved,
        skipped: this.#progress.skipped + skipped,
        unchanged: this.#progress.unchanged + facts.length - saved - skipped,
      };
      await advanceImport(tx, this.#found.id, progress, failures);
      return progress;
    });
    this.#facts = [];
    this.#failures = [];
    this.#savedLines = this.#progress.lines;
    this.#tools.onProgress(this.#progress);
  }

  outcome(status: DumpOutcome['status']): DumpOutcome {
    return { status, progress: this.#progress, resumedAt: this.#found.lines };
  }
}
