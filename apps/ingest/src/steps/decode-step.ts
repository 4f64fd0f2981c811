/**
 * Bytes to text. NDJSON is UTF-8 by definition, so a wrong byte refuses the line. Pages, feeds and text files
 * declare or betray their encoding; there a few broken characters are replaced, many refuse the document.
 */

import { getEncoding } from 'encoding-sniffer';
import { IngestFault } from '../ingest-fault.ts';
import { collectBytes } from './collect-bytes.ts';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const replacement = '\uFFFD';

/** Throws INVALID_ENCODING. A byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch (cause) {
    throw new IngestFault('INVALID_ENCODING', 'The line is not valid UTF-8.', { cause });
  }
}

export async function readDocument(
  bytes: AsyncIterable<Uint8Array>,
  contentType?: string,
): Promise<string> {
  return decodeDocument(await collectBytes(bytes, 'The document'), contentType);
}

export function decodeDocument(bytes: Buffer, contentType?: string): string {
  const text = new TextDecoder(encodingOf(bytes, contentType)).decode(bytes);
  const broken = text.split(replacement).length - 1;
  if (broken > Math.max(10, text.length / 100)) {
    throw new IngestFault(
      'INVALID_ENCODING',
      `${broken} of ${text.length} characters are broken: the text is not in the encoding it claims.`,
    );
  }
  return text;
}

/** Valid UTF-8 is UTF-8 whatever else is claimed: other encodings practically never look like it by accident. */
function encodingOf(bytes: Buffer, contentType: string | undefined): string {
  const charset = contentType?.match(/charset\s*=\s*"?([\w-]+)/i)?.[1];
  const sniffed = getEncoding(bytes, {
    ...(charset === undefined ? {} : { transportLayerEncodingLabel: charset }),
    defaultEncoding: 'windows-1252',
  });
  if (sniffed.startsWith('utf-16')) return sniffed;
  return isUtf8(bytes) ? 'utf-8' : sniffed;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    strictUtf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
