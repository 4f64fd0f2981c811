/** The four files of GeoNames that are imported, each as an importer. Places that the gazetteer has keep its ids and names. */
import {
  type Gazetteer,
  type ImportedFeature,
  type Knowledge,
  placeIdOf,
} from '@dateline/knowledge';
import {
  type Database,
  findPlaceKeys,
  type ImportedPlaceRecord,
  saveImportedPlaces,
  savePlaceAliases,
  savePlaceItems,
  savePlaceParents,
} from '@dateline/store';
import type { DumpEntry, Importer, SavedPortion } from '../importer.ts';
import { lineEntries } from '../line-entries.ts';
import type { GeonamesKind } from './dump-kind.ts';
import type { GeonamesOptions } from './geonames-options.ts';
import { type GeonamesDivision, parseDivision } from './parse-division.ts';
import { type GeonamesName, parseName } from './parse-name.ts';
import { type GeonamesParent, parseParent } from './parse-parent.ts';
import { type GeonamesPlace, parsePlace } from './parse-place.ts';

/** The longest line of allCountries has some 10,000 bytes. */
const longestLine = 256 * 1024;

type Parse<Fact> = (line: string) => Fact | null;

/** `knowledge` is the package's own, without what was imported before: ids must not depend on the order of imports. */
export function geonamesImporter(
  kind: GeonamesKind,
  options: GeonamesOptions,
  { places, countries }: Pick<Knowledge, 'places' | 'countries'>,
): Importer<unknown> {
  const build = <Fact>(
    what: string,
    parse: Parse<Fact>,
    save: (tx: Database, facts: readonly Fact[]) => Promise<SavedPortion>,
  ): Importer<Fact> => ({
    source: 'geonames',
    what,
    options: { kind, ...options },
    entries: (text) => wantedLines(text, parse),
    save,
  });
  switch (kind) {
    case 'divisions':
      return build<GeonamesDivision>(
        'a GeoNames list of divisions',
        (line) => parseDivision(line, options, countries),
        (tx, facts) =>
          saveRecords(
            tx,
            facts.map((fact) => divisionRecord(fact, places)),
          ),
      ) as Importer<unknown>;
    case 'places':
      return build<GeonamesPlace>(
        'a GeoNames table of places',
        (line) => parsePlace(line, options, countries),
        (tx, facts) =>
          saveRecords(
            tx,
            facts.map((fact) => placeRecord(fact, places)),
          ),
      ) as Importer<unknown>;
    case 'names':
      return build<GeonamesName>(
        'a GeoNames table of alternate names',
        (line) => parseName(line, options),
        (tx, facts) => saveNames(tx, facts, places),
      ) as Importer<unknown>;
    case 'hierarchy':
      return build<GeonamesParent>('a GeoNames hierarchy', parseParent, (tx, facts) =>
        saveParents(tx, facts, places),
      ) as Importer<unknown>;
    default:
      return kind satisfies never;
  }
}

function wantedLines<Fact>(
  text: AsyncIterable<Uint8Array>,
  parse: Parse<Fact>,
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

function placeRecord({ feature, aliases }: GeonamesPlace, places: Gazetteer): ImportedPlaceRecord {
  return recordOf(feature, aliases, places);
}

/** The lists say no position: the gazetteer's stays, and otherwise that of the table of places, when it is imported, too. */
function divisionRecord(
  { code, name, ascii, geonamesId, country, kind }: GeonamesDivision,
  places: Gazetteer,
): ImportedPlaceRecord {
  const feature = { geonamesId, name, kind, featureCode: kind, country, adminCode: code };
  const nowhere = { lat: Number.NaN, lon: Number.NaN, population: 0 };
  const record = recordOf({ ...feature, ...nowhere }, ascii === name ? [] : [ascii], places);
  return Number.isNaN(record.lat) ? { ...record, lat: null, lon: null, population: null } : record;
}

function recordOf(
  feature: ImportedFeature,
  aliases: readonly string[],
  places: Gazetteer,
): ImportedPlaceRecord {
  const key = placeIdOf(feature, places);
  const known = places.find(key);
  const { adminCode, geonamesId } = feature;
  const facts = known ?? feature;
  const names = known === undefined ? aliases : [feature.name, ...aliases];
  return {
    key,
    geonamesId,
    name: facts.name,
    kind: facts.kind,
    featureCode: facts.featureCode,
    country: facts.country,
    lat: facts.lat,
    lon: facts.lon,
    population: facts.population > 0 ? facts.population : feature.population,
    adminCode,
    aliases: names.filter((name) => name !== facts.name).map((text) => ({ text })),
  };
}

/** Keys of features that are stored, or that the gazetteer has: for these a row is made. */
async function keysOf(
  tx: Database,
  geonamesIds: readonly number[],
  places: Gazetteer,
): Promise<ReadonlyMap<number, string>> {
  const stored = new Map(await findPlaceKeys(tx, geonamesIds));
  const known = [...new Set(geonamesIds)].flatMap((id) => {
    const place = stored.has(id) ? undefined : places.find(`gn:${id}`);
    return place === undefined
      ? []
      : [recordOf({ ...place, geonamesId: id, adminCode: null }, [], places)];
  });
  await saveImportedPlaces(tx, known);
  for (const { geonamesId, key } of known) stored.set(geonamesId, key);
  return stored;
}

async function saveNames(
  tx: Database,
  facts: readonly GeonamesName[],
  places: Gazetteer,
): Promise<SavedPortion> {
  const keys = await keysOf(
    tx,
    facts.map(({ geonamesId }) => geonamesId),
    places,
  );
  const known = facts.flatMap((fact) => {
    const key = keys.get(fact.geonamesId);
    return key === undefined ? [] : [{ key, fact }];
  });
  const items = known.filter(({ fact }) => fact.isItem);
  const names = known.filter(({ fact }) => !fact.isItem);
  const changedItems = await savePlaceItems(
    tx,
    items.map(({ key, fact }) => ({ key, value: fact.name })),
  );
  const added = await savePlaceAliases(
    tx,
    names.map(({ key, fact }) => ({ key, alias: aliasOf(fact) })),
  );
  const isSaved = ({ key, fact }: (typeof known)[number]): boolean =>
    fact.isItem ? changedItems.has(key) : added.has(`${key}\t${fact.name}`);
  return { saved: known.filter(isSaved).length, skipped: facts.length - known.length };
}

const aliasOf = ({ name, language, from, to }: GeonamesName) => ({
  text: name,
  ...(language === null ? {} : { language }),
  ...(from === null ? {} : { from }),
  ...(to === null ? {} : { to }),
});

async function saveParents(
  tx: Database,
  facts: readonly GeonamesParent[],
  places: Gazetteer,
): Promise<SavedPortion> {
  const stored = await findPlaceKeys(
    tx,
    facts.flatMap(({ parent, child }) => [parent, child]),
  );
  const keyOf = (id: number): string | undefined => stored.get(id) ?? places.find(`gn:${id}`)?.id;
  const known = facts.flatMap(({ parent, child }) => {
    const key = stored.get(child);
    const value = keyOf(parent);
    return key === undefined || value === undefined ? [] : [{ key, value }];
  });
  const changed = await savePlaceParents(tx, known);
  return {
    saved: known.filter(({ key }) => changed.has(key)).length,
    skipped: facts.length - known.length,
  };
}
