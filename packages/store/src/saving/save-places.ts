/** Places of an article, with what they lie in. */

import { v7 as uuidv7 } from 'uuid';
import type { PlaceRecord } from '../article-record.ts';
import type { Database } from '../database.ts';
import { place, placeClosure } from '../schema.ts';
import { searchForm } from '../search-form.ts';
import type { Ids } from './ids.ts';
import { inChunks } from './in-chunks.ts';
import {
  changedRecords,
  excluded,
  findKnown,
  fingerprintOf,
  type IdRow,
  mergeIds,
  missingAncestors,
} from './known-entities.ts';

export async function savePlaces(tx: Database, records: readonly PlaceRecord[]): Promise<Ids> {
  const known = await findKnown(tx, 'place', records);
  const ids = mergeIds(known, await upsertPlaces(tx, changedRecords(records, known)));
  const closure = missingAncestors(records, known, ids);
  for (const chunk of inChunks(closure)) {
    await tx.insert(placeClosure).values(chunk).onConflictDoNothing();
  }
  return ids;
}

async function upsertPlaces(tx: Database, records: readonly PlaceRecord[]): Promise<IdRow[]> {
  const saved: IdRow[] = [];
  for (const chunk of inChunks(records.map(placeRow))) {
    const rows = await tx
      .insert(place)
      .values(chunk)
      .onConflictDoUpdate({ target: place.key, set: excluded(place, placeColumns) })
      .returning({ key: place.key, id: place.id });
    saved.push(...rows);
  }
  return saved;
}

const placeColumns = [
  'geonamesId',
  'wikidata',
  'name',
  'search',
  'kind',
  'featureCode',
  'country',
  'lat',
  'lon',
  'population',
  'referred',
  'fingerprint',
  'updatedAt',
] as const;

function placeRow(record: PlaceRecord): typeof place.$inferInsert {
  return {
    id: uuidv7(),
    key: record.key,
    geonamesId: record.geonamesId,
    wikidata: record.wikidata ?? null,
    name: record.name,
    search: searchForm(record.name),
    kind: record.kind,
    featureCode: record.featureCode ?? null,
    country: record.country,
    lat: record.lat,
    lon: record.lon,
    population: record.population ?? null,
    referred: true,
    fingerprint: fingerprintOf(record),
  };
}
