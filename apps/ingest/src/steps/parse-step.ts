/** One input becomes the articles in it. What cannot be parsed is yielded as a failure in its place. */

import type { RawArticle } from '../article.ts';
import { IngestFault } from '../ingest-fault.ts';
import { parseFeed } from '../parsers/parse-feed.ts';
import { parseJson } from '../parsers/parse-json.ts';
import { parseNdjson } from '../parsers/parse-ndjson.ts';
import { parseText } from '../parsers/parse-text.ts';
import type { Parsed } from '../parsers/parsed.ts';
import { present } from '../present.ts';
import type { KillablePool } from '../workers/killable-pool.ts';
import { readDocument } from './decode-step.ts';
import { detectKind } from './detect-kind-step.ts';
import type { Input } from './open-step.ts';

export async function* parseInput(input: Input, pages: KillablePool): AsyncGenerator<Parsed> {
  try {
    yield* parseKnown(input, pages);
  } catch (cause) {
    if (!(cause instanceof IngestFault)) throw cause;
    yield { status: 'failed', origin: { name: input.name }, fault: cause };
  }
}

async function* parseKnown(input: Input, pages: KillablePool): AsyncGenerator<Parsed> {
  const { name, bytes, contentType, url } = input;
  const kind = detectKind(input);
  switch (kind) {
    case 'ndjson':
      yield* parseNdjson(name, bytes);
      return;
    case 'json':
      yield* parseJson(name, await readDocument(bytes, contentType));
      return;
    case 'feed':
      yield* parseFeed(name, await readDocument(bytes, contentType));
      return;
    case 'page': {
      const page = { name, html: await readDocument(bytes, contentType), ...present('url', url) };
      yield { status: 'parsed', article: await pages.run<RawArticle>('readPage', page) };
      return;
    }
    case 'text':
      yield { status: 'parsed', article: parseText(name, await readDocument(bytes, contentType)) };
      return;
    default:
      kind satisfies never;
  }
}
