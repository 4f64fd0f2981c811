/** Opens packed bytes as columns, whether they came from a file, a database or another thread. */
import { type Column, type ColumnFile, readColumnFile } from '../column-file.ts';
import { KnowledgeFault } from '../knowledge-fault.ts';

export interface Pack {
  readonly file: ColumnFile;
  textAt(row: number): string;
}

/** Raised when the columns change, so that an old pack is refused instead of misread. */
export const packFormat = 1;

export function readPack(bytes: Uint8Array, what: string): Pack {
  const file = openColumns(bytes, what);
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
