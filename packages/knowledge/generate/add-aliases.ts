/** Former names and other romanisations of cities, from our own table. An alias whose city is not found is an error. */
import { invalidEntry, listOf, readTextTable } from '../src/tables/text-table.ts';
import type { PackedCountry } from './pack-countries.ts';
import type { PlaceTable } from './place-table.ts';

export function addAliases(table: PlaceTable, countries: readonly PackedCountry[]): void {
  const alpha3s = new Map(countries.map((country) => [country.alpha2, country.alpha3]));
  const problems: string[] = [];
  for (const { cells, where } of readTextTable('data/places/aliases.txt')) {
    const [aliases = '', target = ''] = (cells[0] ?? '').split(' = ');
    const [, name = '', alpha2 = ''] = /^(.*), ([A-Z]{2})$/.exec(target) ?? [];
    const row = biggestNamed(table, name, alpha3s.get(alpha2) ?? '');
    if (row === undefined) problems.push(`${where} ${target}`);
    else for (const alias of listOf(aliases)) table.addName(alias, row);
  }
  if (problems.length > 0)
    throw invalidEntry(
      problems.join('; '),
      'name no place of the gazetteer',
      'Use the GeoNames spelling',
    );
}

function biggestNamed(table: PlaceTable, name: string, country: string): number | undefined {
  return table
    .rowsNamed(name)
    .filter((row) => table.places[row]?.kind === 'CITY' && table.places[row].country === country)
    .sort((a, b) => (table.places[b]?.population ?? 0) - (table.places[a]?.population ?? 0))[0];
}
