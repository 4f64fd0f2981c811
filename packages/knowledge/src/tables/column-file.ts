/**
 * A table as one binary file: a JSON header, then each column as a typed array that is used where it
 * lies. Opening 190,000 places this way takes milliseconds and no parsing.
 */
import { KnowledgeFault } from '../knowledge-fault.ts';

const arrayTypes = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array } as const;

type ColumnType = keyof typeof arrayTypes;
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

interface ColumnHeader {
  readonly name: string;
  readonly type: ColumnType;
  readonly offset: number;
  readonly length: number;
}

interface FileHeader {
  readonly columns: readonly ColumnHeader[];
  readonly meta: unknown;
}

export interface ColumnFile {
  readonly meta: unknown;
  /** Of all of it: another file may follow. */
  readonly byteLength: number;
  column(name: string): Column;
}

const align = (size: number): number => Math.ceil(size / 8) * 8;

export function writeColumnFile(columns: Readonly<Record<string, Column>>, meta: unknown): Buffer {
  let offset = 0;
  const headers = Object.entries(columns).map(([name, column]): ColumnHeader => {
    const header = { name, type: typeOf(column), offset, length: column.length };
    offset += align(column.byteLength);
    return header;
  });
  const head = Buffer.from(JSON.stringify({ columns: headers, meta } satisfies FileHeader));
  const bodyStart = align(4 + head.length);
  const file = Buffer.alloc(bodyStart + offset);
  file.writeUInt32LE(head.length, 0);
  head.copy(file, 4);
  Object.values(columns).forEach((column, index) => {
    const bytes = Buffer.from(column.buffer, column.byteOffset, column.byteLength);
    bytes.copy(file, bodyStart + (headers[index]?.offset ?? 0));
  });
  return file;
}

/** Columns are views of `file`, copied once if the runtime handed it out unaligned. */
export function readColumnFile(file: Buffer, path: string): ColumnFile {
  const bytes = file.byteOffset % 8 === 0 ? file : Buffer.from(new Uint8Array(file).buffer);
  const headLength = bytes.readUInt32LE(0);
  const head = JSON.parse(bytes.toString('utf8', 4, 4 + headLength)) as FileHeader;
  const bodyStart = bytes.byteOffset + align(4 + headLength);
  const byName = new Map(head.columns.map((column) => [column.name, column]));
  return {
    meta: head.meta,
    byteLength: align(4 + headLength) + Math.max(0, ...head.columns.map(endOf)),
    column(name) {
      const header = byName.get(name);
      if (header === undefined)
        throw new KnowledgeFault(
          'DATA_INVALID',
          `${path} has no column "${name}"; generate it again.`,
        );
      return new arrayTypes[header.type](
        bytes.buffer as ArrayBuffer,
        bodyStart + header.offset,
        header.length,
      );
    },
  };
}

const endOf = ({ type, offset, length }: ColumnHeader): number =>
  offset + align(length * arrayTypes[type].BYTES_PER_ELEMENT);

function typeOf(column: Column): ColumnType {
  if (column instanceof Uint8Array) return 'u8';
  if (column instanceof Uint16Array) return 'u16';
  return column instanceof Uint32Array ? 'u32' : 'i32';
}
