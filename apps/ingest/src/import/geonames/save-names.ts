/** Other names of places, and their items in Wikidata, which GeoNames lists among the names. */
import type { Gazetteer } from '@dateline/knowledge';
import {
  type Database,
  findPlaceKeys,
  saveImportedPlaces,
  savePlaceAliases,
  savePlaceItems,
} from '@dateline/store';
import type { SavedPortion } from '../importer.ts';
import type { GeonamesName } from './parse-name.ts';
import { placeRecord } from './place-record.ts';

export async function saveNames(
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
      : [placeRecord({ ...place, geonamesId: id, adminCode: null }, [], places)];
  });
  await saveImportedPlaces(tx, known);
  for (const { geonamesId, key } of known) stored.set(geonamesId, key);
  return stored;
}
