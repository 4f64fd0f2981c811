/** NDJSON: one article a line, of any number of lines, in bounded memory. A bad line fails alone. */
import type { Origin, RawArticle } from '../article.ts';
import { IngestFault } from '../ingest-fault.ts';
import { limits } from '../limits.ts';
import { type Line, readLines } from '../lines.ts';
import { reasonOf } from '../reason-of.ts';
import { decodeUtf8 } from '../steps/decode-step.ts';
import { parseArticleObject } from './parse-article-object.ts';
import type { Parsed } from './parsed.ts';

export async function* parseNdjson(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Parsed> {
  for await (const line of readLines(bytes, limits.lineBytes)) {
    if ('bytes' in line && isBlank(line.bytes)) continue;
    const origin = { name, position: line.number };
    try {
      yield { status: 'parsed', article: parseLine(line, origin) };
    } catch (cause) {
      if (!(cause instanceof IngestFault)) throw cause;
      yield { status: 'failed', origin, fault: cause };
    }
  }
}

function parseLine(line: Line, origin: Origin): RawArticle {
  return parseArticleObject(parseJsonLine(line), origin);
}

/** The value of one line; throws TOO_LARGE, INVALID_ENCODING or INVALID_JSON. */
export function parseJsonLine(line: Line): unknown {
  if ('oversizedBytes' in line) {
    throw new IngestFault(
      'TOO_LARGE',
      `The line has ${line.oversizedBytes} bytes; the limit is ${limits.lineBytes}.`,
    );
  }
  try {
    return JSON.parse(decodeUtf8(line.bytes));
  } catch (cause) {
    if (cause instanceof IngestFault) throw cause;
    throw new IngestFault('INVALID_JSON', `The line is not valid JSON: ${reasonOf(cause)}.`, {
      cause,
    });
  }
}

export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
