/** Which place lies in which other, by GeoNames' hierarchy. */
import type { Gazetteer } from '@dateline/knowledge';
import { type Database, findPlaceKeys, savePlaceParents } from '@dateline/store';
import type { SavedPortion } from '../importer.ts';
import type { GeonamesParent } from './parse-parent.ts';

export async function saveParents(
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
