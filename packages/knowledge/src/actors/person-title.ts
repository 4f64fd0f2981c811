/** Forms of address ("Mr", "Lt. Gen.", "Sen.") and the sector they tell. */

import { isSector, type Sector } from '../codebook/sector.ts';
import type { Alpha3 } from '../countries/alpha3.ts';
import {
  cellOf,
  invalidEntry,
  listOf,
  readTextTable,
  type TableRow,
} from '../tables/text-table.ts';

export interface PersonTitle {
  readonly title: string;
  readonly sector: Sector | null;
  /** Set where only one country's news writes the title so: "Rep." is American. */
  readonly country: Alpha3 | null;
}

export function loadPersonTitles(): PersonTitle[] {
  return readTextTable('data/actors/titles.txt').flatMap(titlesOf);
}

function titlesOf(row: TableRow): PersonTitle[] {
  const sector = cellOf(row, 1, 'sector');
  if (sector !== '-' && !isSector(sector))
    throw invalidEntry(
      row.where,
      `has the unknown sector "${sector}"`,
      'Use a PLOVER sector, or -',
    );
  const country = row.cells[2] || null;
  return listOf(cellOf(row, 0, 'titles')).map((title) => ({
    title,
    sector: isSector(sector) ? sector : null,
    country,
  }));
}
