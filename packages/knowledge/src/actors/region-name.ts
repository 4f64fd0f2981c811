/** Regions, waters and sites whose names are made of common words: in "West Bank" no bank acts. */
import type { Alpha3 } from '../countries/alpha3.ts';
import { placeFiles } from '../places/place-files.ts';
import { cellOf, listOf, readTextTable } from '../tables/text-table.ts';

export interface RegionName {
  readonly names: readonly string[];
  /** Null where it lies in several countries. */
  readonly country: Alpha3 | null;
}

/** Single words are left to the gazetteer. */
export function loadRegionNames(): RegionName[] {
  return placeFiles
    .flatMap((path) => readTextTable(path))
    .map((row) => {
      const country = cellOf(row, 4, 'country');
      const names = listOf(cellOf(row, 1, 'names')).filter(
        (name) => name.includes(' ') && !name.startsWith('the '),
      );
      return { names, country: country === '-' ? null : country };
    });
}
