/**
 * Opens packed bytes, whether they came from a file, a database or another thread. A pack is a row of leaves, each a table of its own:
 * who packs millions of things holds one leaf of them in memory, and who reads asks each leaf in turn.
 */

import { KnowledgeFault } from '../knowledge-fault.ts';
import { type Column, type ColumnFile, readColumnFile } from '../tables/column-file.ts';

export interface Leaf {
  readonly file: ColumnFile;
  textAt(row: number): string;
}

/** So many things fill a leaf: some 40 MB of places. Smaller ones would be packed in less memory, and be more to ask. */
export const leafSize = 250_000;

/** Raised when the columns change, so that an old pack is refused instead of misread. */
export const packFormat = 1;

export function readLeaves(bytes: Uint8Array, what: string): Leaf[] {
  const leaves: Leaf[] = [];
  for (let at = 0; at < bytes.length; ) {
    const file = openColumns(bytes.subarray(at), what);
    leaves.push(leafOf(file, what));
    at += file.byteLength;
  }
  return leaves;
}

function leafOf(file: ColumnFile, what: string): Leaf {
  if ((file.meta as { format?: number } | null)?.format !== packFormat)
    throw new KnowledgeFault(
      'IMPORT_OUTDATED',
      `The imported ${what} were packed by another version of Dateline.`,
    );
  const text = file.column('text') as Uint8Array;
  const starts: Column = file.column('start');
  return {
    file,
    textAt: (row) => decoder.decode(text.subarray(starts[row], starts[row + 1])),
  };
}

function openColumns(bytes: Uint8Array, what: string): ColumnFile {
  try {
    return readColumnFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), what);
  } catch (cause) {
    throw new KnowledgeFault('IMPORT_OUTDATED', `The imported ${what} cannot be read.`, { cause });
  }
}

const decoder = new TextDecoder();
