/** What each kind of dump brings: how to take it apart, and how to save the pieces. */
import type { Database, ImportSource } from '@dateline/store';

/** A line that cannot be taken; the others can. */
export class LineFault extends Error {
  override readonly name = 'LineFault';
}

/** One line or record of a dump, not yet looked into. */
export interface DumpEntry<Fact> {
  readonly line: number;
  /** Bytes of the text up to and with this entry. */
  readonly end: number;
  /** Null for what is not wanted. Throws a LineFault. */
  read(): Fact | null;
}

/** What became of a portion. */
export interface SavedPortion {
  readonly saved: number;
  /** About things that are not known here. */
  readonly skipped: number;
}

export interface Importer<Fact> {
  readonly source: ImportSource;
  /** What the text is, for messages: "a GeoNames file of places". */
  readonly what: string;
  /** Everything that changes what comes out of the file. */
  readonly options: object;
  entries(text: AsyncIterable<Uint8Array>): AsyncIterable<DumpEntry<Fact>>;
  /** In a transaction that also notes how far the file was read. Safe to repeat. */
  save(tx: Database, facts: readonly Fact[]): Promise<SavedPortion>;
}
