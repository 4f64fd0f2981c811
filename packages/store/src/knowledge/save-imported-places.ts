/**
 * Places as an import has them, in the table that events refer to. A row is written only where the import says something else than
 * what is there, so that importing again changes nothing. Articles that name a place later write what the knowledge, import
 * included, says of it: the same.
 */

import { type SQL, type SQLChunk, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { AliasRecord } from '../article-record.ts';
import type { Database } from '../database.ts';
import { rowsOf } from '../rows-of.ts';
import { storable } from '../saving/storable-text.ts';
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
  const records = [...new Map(given.map((one) => [one.key, storable(one)])).values()];
  const changed = await savePlaces(tx, records);
  const aliases = records.flatMap(({ key, aliases }) => aliases.map((alias) => ({ key, alias })));
  for (const name of await savePlaceAliases(tx, aliases)) changed.add(name.split('\t')[0] ?? '');
  return changed;
}

/** What the import says of a place, by column. A file that is silent on one leaves it: lists of divisions have no positions. */
const columns = {
  geonames_id: 'integer',
  name: 'text',
  search: 'text',
  kind: 'text',
  feature_code: 'text',
  country: 'text',
  lat: 'double precision',
  lon: 'double precision',
  population: 'bigint',
  admin_code: 'text',
} as const;

const names = Object.keys(columns) as (keyof typeof columns)[];
const listed = commaSeparated(names.map((name) => sql.identifier(name)));
const typed = commaSeparated(
  Object.entries(columns).map(([name, type]) => sql`${sql.identifier(name)} ${sql.raw(type)}`),
);
const said = (name: string): SQL =>
  sql`coalesce(excluded.${sql.identifier(name)}, place.${sql.identifier(name)})`;
const written = commaSeparated(names.map((name) => sql`${sql.identifier(name)} = ${said(name)}`));
const differs = sql.join(
  names.map((name) => sql`${said(name)} is distinct from place.${sql.identifier(name)}`),
  sql` or `,
);

/** In key order, as all savers. Rows travel as one value: building and binding a value for each cell takes longer than storing it, and memory besides. */
async function savePlaces(
  tx: Database,
  records: readonly ImportedPlaceRecord[],
): Promise<Set<string>> {
  if (records.length === 0) return new Set();
  const rows = await rowsOf<{ key: string }>(
    tx,
    sql`insert into place (id, key, ${listed}, imported, referred, fingerprint)
      select n.id, n.key, ${listed}, true, false, ''
      from json_to_recordset(${JSON.stringify(records.map(rowOf))}::json) as n(id uuid, key text, ${typed})
      order by n.key collate "C"
      on conflict (key) do update
        set ${written}, imported = true, fingerprint = '', updated_at = now()
        where not place.imported or ${differs}
      returning key`,
  );
  return new Set(rows.map(({ key }) => key));
}

function rowOf(record: ImportedPlaceRecord): Record<keyof typeof columns | 'id' | 'key', unknown> {
  const { key, name, kind, country, lat, lon, population } = record;
  return {
    id: uuidv7(),
    key,
    geonames_id: record.geonamesId,
    name,
    search: searchForm(name),
    kind,
    feature_code: record.featureCode,
    country,
    lat,
    lon,
    population,
    admin_code: record.adminCode,
  };
}

function commaSeparated(parts: readonly SQLChunk[]): SQL {
  return sql.join([...parts], sql`, `);
}

export interface PlaceAliasRecord {
  readonly key: string;
  readonly alias: AliasRecord;
}

/** What is new: the place's key, a tab, and the name it did not have. */
export async function savePlaceAliases(
  tx: Database,
  given: readonly PlaceAliasRecord[],
): Promise<ReadonlySet<string>> {
  if (given.length === 0) return new Set();
  const records = given.map(({ key, alias }) => ({ key, ...aliasRow(storable(alias)) }));
  const rows = await rowsOf<{ key: string; text: string }>(
    tx,
    sql`with added as (
        insert into place_alias (place_id, text, search, language, "from", until)
        select p.id, n.text, n.search, n.language, n."from", n.until
        from json_to_recordset(${JSON.stringify(records)}::json)
          as n(key text, text text, search text, language text, "from" text, until text)
        join place p on p.key = n.key
        order by n.key collate "C", n.text collate "C"
        on conflict do nothing returning place_id, text
      )
      select p.key, a.text from added a join place p on p.id = a.place_id`,
  );
  return new Set(rows.map(({ key, text }) => `${key}\t${text}`));
}

const aliasRow = ({ text, language, from, to }: AliasRecord) => ({
  text,
  search: searchForm(text),
  language: language ?? null,
  from: from ?? null,
  until: to ?? null,
});

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
