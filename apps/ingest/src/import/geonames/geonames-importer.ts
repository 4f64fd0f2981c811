/** The four files of GeoNames that are imported, each as an importer. Places that the gazetteer has keep its ids and names. */
import type { Knowledge } from '@dateline/knowledge';
import { type Database, type ImportedPlaceRecord, saveImportedPlaces } from '@dateline/store';
import type { DumpEntry, Importer, SavedPortion } from '../importer.ts';
import { lineEntries } from '../line-entries.ts';
import type { GeonamesKind } from './dump-kind.ts';
import type { GeonamesOptions } from './geonames-options.ts';
import { type GeonamesDivision, parseDivision } from './parse-division.ts';
import { type GeonamesName, parseName } from './parse-name.ts';
import { type GeonamesParent, parseParent } from './parse-parent.ts';
import { type GeonamesPlace, parsePlace } from './parse-place.ts';
import { divisionRecord, placeRecord } from './place-record.ts';
import { saveNames } from './save-names.ts';
import { saveParents } from './save-parents.ts';

/** `knowledge` is the package's own, without what was imported before: ids must not depend on the order of imports. */
export function geonamesImporter(
  kind: GeonamesKind,
  options: GeonamesOptions,
  { places, countries }: Pick<Knowledge, 'places' | 'countries'>,
): Importer<unknown> {
  const common = { source: 'geonames', options: { kind, ...options } } as const;
  switch (kind) {
    case 'divisions':
      return {
        ...common,
        what: 'a GeoNames list of divisions',
        entries: (text) => wantedLines(text, (line) => parseDivision(line, options, countries)),
        save: (tx, facts: readonly GeonamesDivision[]) =>
          saveRecords(
            tx,
            facts.map((fact) => divisionRecord(fact, places)),
          ),
      };
    case 'places':
      return {
        ...common,
        what: 'a GeoNames table of places',
        entries: (text) => wantedLines(text, (line) => parsePlace(line, options, countries)),
        save: (tx, facts: readonly GeonamesPlace[]) =>
          saveRecords(
            tx,
            facts.map(({ feature, aliases }) => placeRecord(feature, aliases, places)),
          ),
      };
    case 'names':
      return {
        ...common,
        what: 'a GeoNames table of alternate names',
        entries: (text) => wantedLines(text, (line) => parseName(line, options)),
        save: (tx, facts: readonly GeonamesName[]) => saveNames(tx, facts, places),
      };
    case 'hierarchy':
      return {
        ...common,
        what: 'a GeoNames hierarchy',
        entries: (text) => wantedLines(text, parseParent),
        save: (tx, facts: readonly GeonamesParent[]) => saveParents(tx, facts, places),
      };
    default:
      return kind satisfies never;
  }
}

/** The longest line of allCountries has some 10,000 bytes. */
const longestLine = 256 * 1024;

function wantedLines<Fact>(
  text: AsyncIterable<Uint8Array>,
  parse: (line: string) => Fact | null,
): AsyncIterable<DumpEntry<Fact>> {
  return lineEntries(text, longestLine, (line) =>
    line === '' || line.startsWith('#') ? null : parse(line),
  );
}

async function saveRecords(
  tx: Database,
  records: readonly ImportedPlaceRecord[],
): Promise<SavedPortion> {
  const changed = await saveImportedPlaces(tx, records);
  return { saved: records.filter(({ key }) => changed.has(key)).length, skipped: 0 };
}
