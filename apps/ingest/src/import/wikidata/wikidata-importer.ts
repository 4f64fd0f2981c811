/** A Wikidata dump as an importer: items are kept as they are said, and joined when all are read. */
import { saveItems } from '@dateline/store';
import type { Importer } from '../importer.ts';
import { lineEntries } from '../line-entries.ts';
import { parseItem, type WikidataItem, type WikidataOptions } from './parse-item.ts';

/** The largest items have some megabytes. */
const longestLine = 64 * 1024 * 1024;

export const wikidataImporter = (options: WikidataOptions): Importer<WikidataItem> => ({
  source: 'wikidata',
  what: 'a Wikidata dump in JSON, one item a line',
  options,
  entries: (text) => lineEntries(text, longestLine, (line) => parseItem(line, options)),
  async save(tx, facts) {
    const changed = await saveItems(tx, 'wikidata', facts);
    return { saved: facts.filter(({ key }) => changed.has(key)).length, skipped: 0 };
  },
});
