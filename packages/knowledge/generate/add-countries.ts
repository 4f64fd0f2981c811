/** Continents, UN sub-regions and countries: the top of the hierarchy. */
import { cellOf, listOf, readTextTable } from '../src/tables/text-table.ts';
import type { PackedCountry } from './pack-countries.ts';
import type { PlaceTable } from './place-table.ts';

/** Row of each country by alpha-2, the code GeoNames uses. */
export function addCountries(
  table: PlaceTable,
  countries: readonly PackedCountry[],
): Map<string, number> {
  addContinents(table);
  addSubregions(table, countries);
  return new Map(countries.map((country) => [country.alpha2, addCountry(table, country)]));
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function addContinents(table: PlaceTable): void {
  for (const row of readTextTable('data/places/regions.txt')) {
    if (row.cells[3] !== 'CONT' && row.cells[0] !== 'world' && row.cells[0] !== 'americas')
      continue;
    const [name = '', ...aliases] = listOf(cellOf(row, 1, 'name'));
    const [lat = '0', lon = '0'] = cellOf(row, 5, 'position').split(' ');
    const id = row.cells[6] ? Number(row.cells[6]) : `dl:${row.cells[0]}`;
    table.add(
      {
        id,
        name,
        kind: 'REGION',
        feature: cellOf(row, 3, 'feature code'),
        country: '',
        lat: Number(lat),
        lon: Number(lon),
        population: 0,
        parent: table.rowOf('dl:world') ?? -1,
      },
      aliases,
    );
  }
}

function addSubregions(table: PlaceTable, countries: readonly PackedCountry[]): void {
  for (const subregion of new Set(countries.map((country) => country.subregion))) {
    const members = countries.filter((country) => country.subregion === subregion);
    if (
      continentRow(table, members[0]?.region ?? '') === continentRow(table, subregion) ||
      table.rowsNamed(subregion).length > 0
    )
      continue;
    const middle = (pick: (country: PackedCountry) => number): number =>
      members.reduce((sum, country) => sum + pick(country), 0) / members.length;
    table.add({
      id: `dl:${slugOf(subregion)}`,
      name: subregion,
      kind: 'REGION',
      feature: 'RGN',
      country: '',
      lat: middle((c) => c.lat),
      lon: middle((c) => c.lon),
      population: 0,
      parent: continentRow(table, members[0]?.region ?? ''),
    });
  }
}

const continentRow = (table: PlaceTable, region: string): number =>
  table.rowsNamed(region)[0] ?? table.rowOf('dl:world') ?? -1;

function addCountry(table: PlaceTable, country: PackedCountry): number {
  const parent = table.rowsNamed(country.subregion)[0] ?? continentRow(table, country.region);
  return table.add(
    {
      id: country.geonamesId,
      name: country.name,
      kind: 'COUNTRY',
      feature: 'PCLI',
      country: country.alpha3,
      lat: country.lat,
      lon: country.lon,
      population: 0,
      parent,
    },
    country.names,
  );
}
