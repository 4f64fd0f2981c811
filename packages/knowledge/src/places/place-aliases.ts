/**
 * Other names of a place, for people to read. The gazetteer keeps names as hashes; what stands in the data files and what was
 * imported can be told in words. Laid out on the first question: reading articles never asks.
 */
import type { CountryBook } from '../countries/country-book.ts';
import type { PlacesPack } from '../imported/places-pack.ts';
import { listOf, readTextTable } from '../tables/text-table.ts';
import type { Gazetteer } from './gazetteer.ts';
import { placeFiles } from './place-files.ts';

export interface AliasSources {
  readonly countries: CountryBook;
  readonly places: Gazetteer;
  readonly imported: PlacesPack | undefined;
}

export function createPlaceAliases(sources: AliasSources): (id: string) => readonly string[] {
  let written: ReadonlyMap<string, readonly string[]> | undefined;
  return (id) => {
    written ??= writtenAliases(sources);
    const names = [...(written.get(id) ?? []), ...(sources.imported?.find(id)?.aliases ?? [])];
    const own = sources.places.find(id)?.name;
    return [...new Set(names)].filter((name) => name !== own);
  };
}

function writtenAliases({
  countries,
  places,
}: AliasSources): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>();
  const put = (id: string, names: readonly string[]): void => {
    aliases.set(id, [...(aliases.get(id) ?? []), ...names]);
  };
  for (const { place, names } of countries.all()) put(place, names);
  for (const { cells } of readTextTable('data/places/divisions.txt'))
    put(`gn:${cells[1]}`, listOf(cells[3]));
  for (const { cells } of placeFiles.flatMap((path) => readTextTable(path)))
    put(cells[6] ? `gn:${cells[6]}` : `dl:${cells[0]}`, listOf(cells[1]));
  for (const { cells } of readTextTable('data/places/aliases.txt')) {
    const [names = '', target = ''] = (cells[0] ?? '').split('=').map((part) => part.trim());
    const [name = '', alpha2 = ''] = target.split(',').map((part) => part.trim());
    const country = countries.find(alpha2)?.alpha3;
    const bearer = places.findByName(name).find((place) => place.country === country);
    if (bearer !== undefined) put(bearer.id, listOf(names));
  }
  return aliases;
}
