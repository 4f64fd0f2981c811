/** What a run has done so far. */
import type { SavedArticle } from '@dateline/store';
import type { IngestErrorCode } from './errors.ts';

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
  readonly failures: Partial<Record<IngestErrorCode, number>> = {};

  count(saved: SavedArticle, undated: number): void {
    if (saved.status === 'added') this.added++;
    else if (saved.status === 'replaced') this.replaced++;
    else if (saved.status === 'duplicate') this.duplicates++;
    else this.unchanged++;
    this.eventsAdded += saved.eventsAdded;
    this.eventsMerged += saved.eventsMerged;
    this.undated += undated;
  }

  countFailure(code: IngestErrorCode, isSkip: boolean): void {
    if (isSkip) this.skipped++;
    else this.failed++;
    this.failures[code] = (this.failures[code] ?? 0) + 1;
  }

  get succeeded(): number {
    return this.added + this.replaced + this.unchanged + this.duplicates + this.skipped;
  }
}
