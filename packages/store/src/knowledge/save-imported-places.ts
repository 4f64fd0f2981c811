/**
 * Places as an import has them, in the table that events refer to. A row is written only where the import says something else than
 * what is there, so that importing again changes nothing. Articles that name a place later write what the knowledge, import
 * included, says of it: the same.
 */

import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { AliasRecord } from '../article-record.ts';
import type { Database } from '../database.ts';
import { rowsOf } from '../rows-of.ts';
import { inChunks } from '../saving/in-chunks.ts';
import { storable } from '../saving/storable-text.ts';
import { place, placeAlias } from '../schema.ts';
import { searchForm } from '../search-form.ts';

export interface ImportedPlaceRecord {
  readonly key: string;
  readonly geonamesId: number;
  readonly name: string;
  readonly kind: string;
  readonly featureCode: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number | null;
  /** Null leaves what is known. */
  readonly adminCode: string | null;
  readonly aliases: readonly AliasRecord[];
}

/** Keys of the places that changed. */
export async function saveImportedPlaces(
  tx: Database,
  given: readonly ImportedPlaceRecord[],
): Promise<ReadonlySet<string>> {
  const records = [...new Map(given.map((one) => [one.key, storable(one)])).values()].sort(byKey);
  const changed = new Set<string>();
  for (const chunk of inChunks(records)) {
    const rows = await tx
      .insert(place)
      .values(chunk.map(rowOf))
      .onConflictDoUpdate({ target: place.key, set: written, setWhere: differs })
      .returning({ key: place.key });
    for (const { key } of rows) changed.add(key);
  }
  const aliases = records.flatMap(({ key, aliases }) => aliases.map((alias) => ({ key, alias })));
  for (const name of await savePlaceAliases(tx, aliases)) changed.add(name.split('\t')[0] ?? '');
  return changed;
}

const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);

function rowOf(record: ImportedPlaceRecord): typeof place.$inferInsert {
  const { aliases: _, ...facts } = record;
  return {
    ...facts,
    id: uuidv7(),
    search: searchForm(record.name),
    imported: true,
    referred: false,
    fingerprint: '',
  };
}

/** What a file does not say stays: lists of divisions have no positions, and a town's file no code of its own. */
const written = {
  geonamesId: sql`excluded.geonames_id`,
  name: sql`excluded.name`,
  search: sql`excluded.search`,
  kind: sql`excluded.kind`,
  featureCode: sql`excluded.feature_code`,
  country: sql`coalesce(excluded.country, place.country)`,
  lat: sql`coalesce(excluded.lat, place.lat)`,
  lon: sql`coalesce(excluded.lon, place.lon)`,
  population: sql`coalesce(excluded.population, place.population)`,
  adminCode: sql`coalesce(excluded.admin_code, place.admin_code)`,
  imported: sql`true`,
  fingerprint: sql`''`,
  updatedAt: sql`now()`,
};

const compared = [
  'geonames_id',
  'name',
  'search',
  'kind',
  'feature_code',
  'country',
  'lat',
  'lon',
  'population',
  'admin_code',
];

const differs: SQL = sql`not place.imported or ${sql.join(
  compared.map((name) => {
    const column = sql.identifier(name);
    return sql`coalesce(excluded.${column}, place.${column}) is distinct from place.${column}`;
  }),
  sql` or `,
)}`;

export interface PlaceAliasRecord {
  readonly key: string;
  readonly alias: AliasRecord;
}

/** What is new: the place's key, a tab, and the name it did not have. */
export async function savePlaceAliases(
  tx: Database,
  given: readonly PlaceAliasRecord[],
): Promise<ReadonlySet<string>> {
  const ids = await findPlaceIds(
    tx,
    given.map(({ key }) => key),
  );
  const keys = new Map([...ids].map(([key, id]) => [id, key]));
  const rows = given.flatMap(({ key, alias }) => {
    const placeId = ids.get(key);
    return placeId === undefined ? [] : [{ placeId, ...aliasRow(storable(alias)) }];
  });
  const added = new Set<string>();
  for (const chunk of inChunks(rows)) {
    const saved = await tx
      .insert(placeAlias)
      .values(chunk)
      .onConflictDoNothing()
      .returning({ placeId: placeAlias.placeId, text: placeAlias.text });
    for (const { placeId, text } of saved) added.add(`${keys.get(placeId) ?? ''}\t${text}`);
  }
  return added;
}

const aliasRow = ({ text, language, from, to }: AliasRecord) => ({
  text,
  search: searchForm(text),
  language: language ?? null,
  from: from ?? null,
  until: to ?? null,
});

async function findPlaceIds(tx: Database, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await rowsOf<{ key: string; id: string }>(
    tx,
    sql`select key, id from place where key = any(${sql.param([...new Set(keys)])}::text[])`,
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Keys of stored places by their numbers in GeoNames. */
export async function findPlaceKeys(
  db: Database,
  geonamesIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (geonamesIds.length === 0) return new Map();
  const rows = await rowsOf<{ id: number; key: string }>(
    db,
    sql`select geonames_id as id, key from place
      where geonames_id = any(${sql.param([...new Set(geonamesIds)])}::int[]) order by key desc`,
  );
  return new Map(rows.map(({ id, key }) => [id, key]));
}

export interface PlaceItem {
  readonly key: string;
  /** Wikidata item, or key of what the place lies in. */
  readonly value: string;
}

/** Keys of the places that changed. */
export const savePlaceItems = (tx: Database, items: readonly PlaceItem[]) =>
  setColumn(tx, sql.identifier('wikidata'), items);

export const savePlaceParents = (tx: Database, parents: readonly PlaceItem[]) =>
  setColumn(tx, sql.identifier('parent_key'), parents);

async function setColumn(
  tx: Database,
  column: SQL | ReturnType<typeof sql.identifier>,
  items: readonly PlaceItem[],
): Promise<ReadonlySet<string>> {
  if (items.length === 0) return new Set();
  const once = [...new Map(items.map((item) => [item.key, item])).values()];
  const rows = await rowsOf<{ key: string }>(
    tx,
    sql`update place p set ${column} = n.value, imported = true, fingerprint = '', updated_at = now()
      from jsonb_to_recordset(${JSON.stringify(once)}::jsonb) as n(key text, value text)
      where p.key = n.key and p.${column} is distinct from n.value returning p.key`,
  );
  return new Set(rows.map(({ key }) => key));
}
