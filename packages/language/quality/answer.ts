/**
 * Answers the evaluation folder's scorer with nothing but this package: names and dates, no events. Reads
 * NDJSON on stdin, writes NDJSON on stdout.
 */

import { createInterface } from 'node:readline';
import type { Name } from '../src/document.ts';
import { loadReader } from '../src/reader.ts';

interface Request {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

const reader = loadReader();
for await (const line of createInterface({ input: process.stdin })) {
  if (line !== '') console.log(JSON.stringify(answer(JSON.parse(line) as Request)));
}

function answer({ id, text, published }: Request): object {
  const dated = published !== undefined && /^\d{4}-\d{2}-\d{2}/.test(published);
  const { names, times } = reader.read(text, dated ? { published } : {});
  return {
    id,
    events: [],
    actors: names
      .filter(({ type }) => type !== 'LOC')
      .map((name, i) => ({
        ...mention(text, name),
        id: `a${i}`,
        kind: name.type === 'PER' ? 'PERSON' : 'ORGANIZATION',
        sector: null,
      })),
    locations: names
      .filter(({ type }) => type === 'LOC')
      .map((name) => ({ ...mention(text, name), geonamesId: null, lat: null, lon: null })),
    times: times
      .filter(({ from, kind }) => from !== undefined && (kind === 'date' || kind === 'time'))
      .map(({ start, end, value }) => ({ start, end, value })),
  };
}

function mention(text: string, { start, end }: Name): object {
  return { name: text.slice(start, end), country: null, mentions: [{ start, end }] };
}
