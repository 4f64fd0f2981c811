/** The other side of the reader pool: one reader per thread, one message per text. */

import { parentPort } from 'node:worker_threads';
import type { Document } from './document.ts';
import { LanguageFault, type LanguageFaultCode } from './language-fault.ts';
import { loadReader, type ReadOptions } from './reader.ts';

export interface ReadRequest {
  readonly id: number;
  readonly text: string;
  readonly options: ReadOptions;
}

/** The document travels without its text, which the asking side has. */
export type ReadAnswer =
  | { readonly id: number; readonly document: Omit<Document, 'text'> }
  | { readonly id: number; readonly code: LanguageFaultCode; readonly message: string };

const reader = loadReader();

parentPort?.on('message', ({ id, text, options }: ReadRequest) => {
  try {
    const { text: _, ...document } = reader.read(text, options);
    parentPort?.postMessage({ id, document } satisfies ReadAnswer, buffersOf(document));
  } catch (error) {
    const code = error instanceof LanguageFault ? error.code : 'WORKER_FAILED';
    parentPort?.postMessage({
      id,
      code,
      message: String(error instanceof Error ? error.message : error),
    } satisfies ReadAnswer);
  }
});

/** Handed over, not copied. */
function buffersOf({
  starts,
  ends,
  upos,
  xpos,
  heads,
  deprels,
  confidence,
}: Omit<Document, 'text'>): ArrayBuffer[] {
  return [starts, ends, upos, xpos, heads, deprels, confidence].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );
}
