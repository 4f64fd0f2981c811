/** What a run has done so far. */
import type { OpinionOutcome } from '@dateline/extract';
import type { SavedArticle } from '@dateline/store';
import type { IngestFaultCode } from './ingest-fault.ts';

/** Articles on which an opinion was heard, its claims by what became of them, and articles it was silent on. */
type OpinionCounts = Record<'heard' | 'silent' | Exclude<keyof OpinionOutcome, 'reader'>, number>;

interface CountedReading {
  readonly undated: number;
  readonly opinion?: OpinionOutcome;
}

export class IngestSummary {
  /** Articles found, good and bad. */
  read = 0;
  added = 0;
  /** Known address, new text or new reading. */
  replaced = 0;
  unchanged = 0;
  /** Copies of a stored article: kept, but their events count once. */
  duplicates = 0;
  skipped = 0;
  failed = 0;
  eventsAdded = 0;
  eventsMerged = 0;
  /** Findings left out because nothing gives them a date. */
  undated = 0;
  readonly failures: Partial<Record<IngestFaultCode, number>> = {};

  /** What came of the second reader's claims, where one was asked. */
  readonly opinions: OpinionCounts = {
    heard: 0,
    added: 0,
    confirmed: 0,
    disputed: 0,
    ungrounded: 0,
    silent: 0,
  };

  count(saved: SavedArticle, read?: CountedReading): void {
    if (saved.status === 'added') this.added++;
    else if (saved.status === 'replaced') this.replaced++;
    else if (saved.status === 'duplicate') this.duplicates++;
    else this.unchanged++;
    this.eventsAdded += saved.eventsAdded;
    this.eventsMerged += saved.eventsMerged;
    this.undated += read?.undated ?? 0;
    if (read?.opinion) this.#countOpinion(read.opinion);
  }

  #countOpinion({ added, confirmed, disputed, ungrounded }: OpinionOutcome): void {
    this.opinions.heard++;
    this.opinions.added += added;
    this.opinions.confirmed += confirmed;
    this.opinions.disputed += disputed;
    this.opinions.ungrounded += ungrounded;
  }

  countSilence(code: IngestFaultCode): void {
    this.opinions.silent++;
    this.#countCode(code);
  }

  countSkip(code: IngestFaultCode): void {
    this.skipped++;
    this.#countCode(code);
  }

  countFailure(code: IngestFaultCode): void {
    this.failed++;
    this.#countCode(code);
  }

  #countCode(code: IngestFaultCode): void {
    this.failures[code] = (this.failures[code] ?? 0) + 1;
  }

  get succeeded(): number {
    return this.added + this.replaced + this.unchanged + this.duplicates + this.skipped;
  }
}
