/**
 * Gathers countries, regions, divisions and cities into one table and packs it: rows of our own first,
 * names as sorted hashes. Order of work matters: a row's parent must stand before it.
 */

import { letterMask } from '../src/names/letter-mask.ts';
import { hashName } from '../src/names/name-hash.ts';
import { normaliseName } from '../src/names/normalise-name.ts';
import { placeKinds } from '../src/places/place.ts';
import type { GazetteerMeta } from '../src/places/place-schema.ts';
import { type Column, writeColumnFile } from '../src/tables/column-file.ts';
import { addAirports } from './add-airports.ts';
import { addAliases } from './add-aliases.ts';
import { addAlternateNames } from './add-alternate-names.ts';
import { addCities } from './add-cities.ts';
import { addCountries } from './add-countries.ts';
import { addDivisions } from './add-divisions.ts';
import { addRegions } from './add-regions.ts';
import type { PackedCountry } from './pack-countries.ts';
import { packageVersions } from './packages.ts';
import { type DraftPlace, PlaceTable } from './place-table.ts';

export async function packGazetteer(
  countries: readonly PackedCountry[],
): Promise<{ file: Buffer; places: number; names: number }> {
  const table = new PlaceTable();
  const countryRows = addCountries(table, countries);
  const divisionRows = addDivisions(table, countryRows);
  addRegions(table, countries);
  await addAirports(table, countryRows);
  addCities(table, countryRows, divisionRows);
  addAliases(table, countries);
  addAlternateNames(table);
  const meta = metaOf(table, countries);
  const file = writeColumnFile(
    { ...placeColumnsOf(table.places, meta), ...nameColumnsOf(table) },
    meta,
  );
  return { file, places: table.places.length, names: table.names.length };
}

function metaOf(table: PlaceTable, countries: readonly PackedCountry[]): GazetteerMeta {
  return {
    version: packageVersions(),
    countries: ['', ...countries.map((country) => country.alpha3)],
    features: [...new Set(table.places.map((place) => place.feature))].sort(),
  };
}

function placeColumnsOf(
  places: readonly DraftPlace[],
  meta: GazetteerMeta,
): Record<string, Column> {
  const numbers = (value: (place: DraftPlace) => number): number[] => places.map(value);
  const text = Buffer.from(places.map(textOf).join('\0'), 'utf8');
  return {
    id: Int32Array.from(numbers((place) => (typeof place.id === 'number' ? place.id : 0))),
    lat: Int32Array.from(numbers((place) => Math.round(place.lat * 1e5))),
    lon: Int32Array.from(numbers((place) => Math.round(place.lon * 1e5))),
    population: Uint32Array.from(numbers((place) => place.population)),
    parent: Int32Array.from(numbers((place) => place.parent)),
    country: Uint8Array.from(numbers((place) => meta.countries.indexOf(place.country))),
    kind: Uint8Array.from(numbers((place) => placeKinds.indexOf(place.kind))),
    feature: Uint8Array.from(numbers((place) => meta.features.indexOf(place.feature))),
    mask: Uint32Array.from(numbers((place) => letterMask(normaliseName(place.name)))),
    name: nameStartsOf(text),
    text: new Uint8Array(text),
  };
}

const textOf = ({ id, name }: DraftPlace): string =>
  typeof id === 'string' && !id.startsWith('at:') ? `${name}\t${id}` : name;

/** Where each name starts in the text; one more entry marks the end. */
function nameStartsOf(text: Buffer): Uint32Array {
  const starts = [0];
  text.forEach((byte, index) => {
    if (byte === 0) starts.push(index + 1);
  });
  return Uint32Array.from([...starts, text.length + 1]);
}

function nameColumnsOf(table: PlaceTable): Record<string, Column> {
  const entries = table.names
    .map(({ name, row }) => ({ ...hashName(name), row }))
    .sort((a, b) => a.high - b.high || a.row - b.row);
  return {
    nameHigh: Uint32Array.from(entries.map((entry) => entry.high)),
    nameLow: Uint16Array.from(entries.map((entry) => entry.low)),
    nameRow: Uint32Array.from(entries.map((entry) => entry.row)),
  };
}
