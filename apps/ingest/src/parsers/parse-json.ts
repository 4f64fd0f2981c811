/** A JSON document: one article, or an array of them. */
import { IngestFault } from '../ingest-fault.ts';
import { reasonOf } from '../reason-of.ts';
import { parseArticleObject } from './parse-article-object.ts';
import type { Parsed } from './parsed.ts';

export function* parseJson(name: string, text: string): Generator<Parsed> {
  const value = parseValue(text);
  if (!Array.isArray(value)) {
    yield { status: 'parsed', article: parseArticleObject(value, { name }) };
    return;
  }
  for (const [index, item] of value.entries()) {
    const origin = { name, position: index + 1 };
    try {
      yield { status: 'parsed', article: parseArticleObject(item, origin) };
    } catch (cause) {
      if (!(cause instanceof IngestFault)) throw cause;
      yield { status: 'failed', origin, fault: cause };
    }
  }
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new IngestFault('INVALID_JSON', `The document is not valid JSON: ${reasonOf(cause)}.`, {
      cause,
    });
  }
}
