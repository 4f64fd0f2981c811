/** The row of a place that GeoNames tells of. What the gazetteer has keeps its id, name and position there. */
import { type Gazetteer, type ImportedFeature, placeIdOf } from '@dateline/knowledge';
import type { ImportedPlaceRecord } from '@dateline/store';
import type { GeonamesDivision } from './parse-division.ts';

/** The lists of divisions say no position: the gazetteer's stays, and otherwise that of the table of places, when it is imported, too. */
export function divisionRecord(
  { code, name, ascii, geonamesId, country, kind }: GeonamesDivision,
  places: Gazetteer,
): ImportedPlaceRecord {
  const feature = { geonamesId, name, kind, featureCode: kind, country, adminCode: code };
  const nowhere = { lat: Number.NaN, lon: Number.NaN, population: 0 };
  const record = placeRecord({ ...feature, ...nowhere }, ascii === name ? [] : [ascii], places);
  return Number.isNaN(record.lat) ? { ...record, lat: null, lon: null, population: null } : record;
}

export function placeRecord(
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
