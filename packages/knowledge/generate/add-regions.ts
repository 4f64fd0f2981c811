/** Regions, waters and sites from our own table; one that is a division already gives it its names. */
import { type PlaceKind, placeKinds } from '../src/places/place.ts';
import { placeFiles } from '../src/places/place-files.ts';
import {
  cellOf,
  invalidEntry,
  listOf,
  readTextTable,
  type TableRow,
} from '../src/tables/text-table.ts';
import type { PackedCountry } from './pack-countries.ts';
import type { PlaceTable } from './place-table.ts';

export function addRegions(table: PlaceTable, countries: readonly PackedCountry[]): void {
  const alpha3s = new Set(countries.map((country) => country.alpha3));
  for (const row of placeFiles.flatMap((path) => readTextTable(path))) {
    const country = cellOf(row, 4, 'country');
    if (country !== '-' && !alpha3s.has(country))
      throw invalidEntry(
        row.where,
        `names the unknown country "${country}"`,
        'Use ISO 3166-1 alpha-3, or - for none',
      );
    addRegion(table, row, country === '-' ? '' : country);
  }
}

function addRegion(table: PlaceTable, row: TableRow, country: string): void {
  const names = listOf(cellOf(row, 1, 'name'));
  const existing = rowOfSame(table, row, names, country);
  if (existing === undefined) table.add(draftOf(table, row, names[0] ?? '', country), names);
  else addNames(table, existing, names, row.cells[6]);
}

function addNames(
  table: PlaceTable,
  existing: number,
  names: readonly string[],
  id: string | undefined,
): void {
  for (const name of names) table.addName(name, existing);
  if (id) table.identify(existing, Number(id));
}

function rowOfSame(
  table: PlaceTable,
  row: TableRow,
  names: readonly string[],
  country: string,
): number | undefined {
  const known = table.rowOf(row.cells[6] ? Number(row.cells[6]) : `dl:${row.cells[0]}`);
  if (known !== undefined || row.cells[3] !== 'ADM1') return known;
  return names
    .flatMap((name) => table.rowsNamed(name))
    .find(
      (candidate) =>
        table.places[candidate]?.kind === 'ADM1' && table.places[candidate].country === country,
    );
}

function draftOf(table: PlaceTable, row: TableRow, name: string, country: string) {
  const [lat = '', lon = ''] = cellOf(row, 5, 'position').split(' ');
  const kind = cellOf(row, 2, 'kind');
  if (!isPlaceKind(kind))
    throw invalidEntry(
      row.where,
      `has the unknown kind "${kind}"`,
      `Use one of ${placeKinds.join(', ')}`,
    );
  return {
    id: row.cells[6] ? Number(row.cells[6]) : `dl:${cellOf(row, 0, 'slug')}`,
    name,
    kind,
    feature: cellOf(row, 3, 'feature code'),
    country,
    lat: Number(lat),
    lon: Number(lon),
    population: 0,
    parent: table.places.findIndex(
      (place) => place.kind === 'COUNTRY' && place.country === country,
    ),
  };
}

const isPlaceKind = (text: string): text is PlaceKind =>
  (placeKinds as readonly string[]).includes(text);
