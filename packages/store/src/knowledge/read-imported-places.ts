/** Imported places for packing: by number, a portion at a time, however many there are. */

import { sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';
import { send } from '../reading/send.ts';

export interface ImportedPlaceRow {
  readonly key: string;
  readonly geonamesId: number;
  readonly name: string;
  readonly kind: string;
  readonly featureCode: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number | null;
  readonly wikidata: string | null;
  readonly adminCode: string | null;
  readonly parentKey: string | null;
  readonly aliases: readonly string[];
}

const portion = 5000;

export async function* readImportedPlaces(queryable: Queryable): AsyncGenerator<ImportedPlaceRow> {
  let last: ImportedPlaceRow | undefined;
  do {
    const rows: ImportedPlaceRow[] = await readPortion(queryable, last);
    yield* rows;
    last = rows.at(-1);
  } while (last !== undefined);
}

function readPortion(
  queryable: Queryable,
  after: ImportedPlaceRow | undefined,
): Promise<ImportedPlaceRow[]> {
  return send<ImportedPlaceRow>(
    queryable,
    sql`select p.key, p.geonames_id as "geonamesId", p.name, p.kind, p.feature_code as "featureCode", p.country,
        p.lat, p.lon, p.population::float8 as population, p.wikidata, p.admin_code as "adminCode",
        p.parent_key as "parentKey",
        array(select a.text from place_alias a where a.place_id = p.id order by a.text collate "C") as aliases
      from place p
      where p.imported and p.geonames_id is not null
        and (p.geonames_id, p.key) > (${after?.geonamesId ?? -1}::int, ${after?.key ?? ''}::text)
      order by p.geonames_id, p.key limit ${portion}`,
  );
}

/**
 * Keys of imported divisions by their codes: `US.TX`. Smaller divisions than districts bear the code of the district around them, and
 * are too many to hold.
 */
export async function findDivisionKeys(queryable: Queryable): Promise<ReadonlyMap<string, string>> {
  const rows = await send<{ code: string; key: string }>(
    queryable,
    sql`select admin_code as code, key from place where imported and feature_code in ('ADM1', 'ADM2') and admin_code is not null
      order by admin_code collate "C", key collate "C"`,
  );
  return new Map(rows.map(({ code, key }) => [code, key]));
}
