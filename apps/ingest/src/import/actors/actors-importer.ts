/** A user's own list of actors as an importer: CSV with a head line, as spreadsheets write it. */

import { Readable } from 'node:stream';
import type { CountryBook } from '@dateline/knowledge';
import { saveItems } from '@dateline/store';
import { parse } from 'csv-parse';
import { IngestFault } from '../../ingest-fault.ts';
import { type DumpEntry, type Importer, LineFault } from '../importer.ts';
import { actorColumns, type RowFacts } from './actor-row.ts';
import { parseRow, type Row } from './parse-row.ts';

export const actorsImporter = (countries: CountryBook): Importer<RowFacts> => ({
  source: 'actors',
  what: 'a list of actors in CSV',
  options: {},
  entries: (text) => rowEntries(text, countries),
  async save(tx, facts) {
    const items = facts.map((one) => ({ key: one.id, facts: one }));
    const changed = await saveItems(tx, 'actors', items);
    return { saved: facts.filter(({ id }) => changed.has(id)).length, skipped: 0 };
  },
});

interface Record {
  readonly record: Row;
  readonly info: { readonly lines: number; readonly bytes: number };
}

/** A row whose quotes do not close is skipped by the parser, and told of between the others. */
async function* rowEntries(
  text: AsyncIterable<Uint8Array>,
  countries: CountryBook,
): AsyncGenerator<DumpEntry<RowFacts>> {
  const broken: DumpEntry<RowFacts>[] = [];
  const parser = parse({
    bom: true,
    columns: checkColumns,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    max_record_size: 1024 * 1024,
  });
  parser.on('skip', (error: { lines?: number; bytes?: number; message?: string } | undefined) => {
    const read = (): never => {
      throw new LineFault(`is no row of CSV: ${error?.message ?? 'unknown reason'}`);
    };
    broken.push({ line: error?.lines ?? 0, end: error?.bytes ?? 0, read });
  });
  const source = Readable.from(text, { objectMode: false });
  source.on('error', (cause) => parser.destroy(cause));
  for await (const { record, info } of source.pipe(parser) as AsyncIterable<Record>) {
    yield* broken.splice(0);
    yield { line: info.lines, end: info.bytes, read: () => parseRow(record, countries) };
  }
  yield* broken.splice(0);
}

function checkColumns(head: readonly string[]): string[] {
  const names = head.map((name) => name.trim().toLowerCase());
  const known = Object.keys(actorColumns);
  const unknown = names.filter((name) => !known.includes(name));
  if (!names.includes('name') || unknown.length > 0)
    throw new IngestFault(
      'BAD_IMPORT',
      `The head of a list of actors names its columns: ${known.join(', ')}; "name" must be among them. This one has ${names.join(', ')}.`,
    );
  return names;
}
