/**
 * The model file: a deflated JSON header (sizes, vocabularies, labels, tensor directory), then the tensors. Words shrink to less than
 * half; weights are as good as noise and would not.
 *
 * Matrices are int8 with one float32 scale per column, embeddings int8 with one scale per row,
 * vectors plain float32. Everything starts on a multiple of 4 bytes so that arrays are views.
 */

import { deflateSync, inflateSync } from 'node:zlib';
import { LanguageFault } from '../language-fault.ts';

export interface ModelSizes {
  readonly word: number;
  readonly subword: number;
  readonly shape: number;
  readonly news: number;
  /** What the word's capital says; 0 in networks that do not look at it. */
  readonly capital: number;
  readonly hidden: number;
  readonly arc: number;
  readonly label: number;
  readonly subwordBuckets: number;
  readonly shapeBuckets: number;
}

type TensorKind = 'columns' | 'rows' | 'plain';

export interface TensorEntry {
  readonly name: string;
  readonly kind: TensorKind;
  readonly rows: number;
  readonly columns: number;
}

export interface ModelHeader {
  readonly format: 2;
  readonly version: string;
  readonly sizes: ModelSizes;
  /** Joint tags, `UPOS|XPOS`. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly nameTags: readonly string[];
  /** Folded forms, one per line; line n is row n + 1, row 0 is the unknown word. */
  readonly words: string;
  readonly newsWords: string;
  /** How often news capitalises each of its words, a digit each (`capital-habits.ts`). */
  readonly capitals: string;
  readonly tensors: readonly TensorEntry[];
}

export interface Quantized {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

export interface Model {
  readonly header: ModelHeader;
  readonly words: ReadonlyMap<string, number>;
  readonly newsWords: ReadonlyMap<string, number>;
  matrix(name: string): Quantized;
  vector(name: string): Float32Array;
}

export function parseModel(file: Uint8Array): Model {
  const header = parseHeader(file);
  const tensors = new Map<string, Quantized>();
  let offset = align(4 + new DataView(file.buffer, file.byteOffset).getUint32(0, true));
  for (const entry of header.tensors) {
    const tensor = viewTensor(file, offset, entry);
    tensors.set(entry.name, tensor);
    offset += tensor.scales.byteLength + align(tensor.values.byteLength);
  }
  const find = (name: string): Quantized => {
    const tensor = tensors.get(name);
    if (!tensor)
      throw new LanguageFault(
        'MODEL_UNREADABLE',
        `The model file has no tensor "${name}"; train it anew with \`npm run train\`.`,
      );
    return tensor;
  };
  return {
    header,
    words: numbered(header.words),
    newsWords: numbered(header.newsWords),
    matrix: find,
    vector: (name) => find(name).scales,
  };
}

function parseHeader(file: Uint8Array): ModelHeader {
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  try {
    const json = inflateSync(file.subarray(4, 4 + length));
    const header = JSON.parse(new TextDecoder().decode(json)) as ModelHeader;
    if (header.format === 2) return header;
  } catch (cause) {
    throw new LanguageFault(
      'MODEL_UNREADABLE',
      'The model file does not start with a header; reinstall the package.',
      { cause },
    );
  }
  throw new LanguageFault(
    'MODEL_UNREADABLE',
    'The model file has another format than this version of the package reads; reinstall the package.',
  );
}

/** A plain vector is all scales and no values. */
function viewTensor(
  file: Uint8Array,
  offset: number,
  { kind, rows, columns }: TensorEntry,
): Quantized {
  const count = { columns, rows, plain: rows * columns }[kind];
  const scales = new Float32Array(file.buffer, file.byteOffset + offset, count);
  const size = kind === 'plain' ? 0 : rows * columns;
  return {
    rows,
    columns,
    scales,
    values: new Int8Array(file.buffer, file.byteOffset + offset + scales.byteLength, size),
  };
}

function numbered(lines: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  if (lines === '') return numbers;
  for (const line of lines.split('\n')) numbers.set(line, numbers.size + 1);
  return numbers;
}

const align = (bytes: number): number => (bytes + 3) & ~3;

/** The inverse of `parseModel`, used by training. */
export function writeModel(header: ModelHeader, tensors: readonly Quantized[]): Uint8Array {
  const described = deflateSync(JSON.stringify(header), { level: 9 });
  const start = align(4 + described.length);
  const size = tensors.reduce(
    (sum, t) => sum + t.scales.byteLength + align(t.values.byteLength),
    start,
  );
  const file = new Uint8Array(size);
  new DataView(file.buffer).setUint32(0, described.length, true);
  file.set(described, 4);
  let offset = start;
  for (const { scales, values } of tensors) {
    file.set(new Uint8Array(scales.buffer, scales.byteOffset, scales.byteLength), offset);
    offset += scales.byteLength;
    file.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), offset);
    offset += align(values.byteLength);
  }
  return file;
}
