/** Items of Wikidata for states, both ways. */

import { cellOf, listOf, readTextTable } from '../tables/text-table.ts';
import type { Alpha3 } from './alpha3.ts';

/** The state's own item by alpha-3. */
export const loadCountryItems = (): ReadonlyMap<Alpha3, string> =>
  new Map(rows().map(([alpha3, [own = '']]) => [alpha3, own]));

/** Alpha-3 by any item that stands for the state. */
export const loadItemCountries = (): ReadonlyMap<string, Alpha3> =>
  new Map(rows().flatMap(([alpha3, items]) => items.map((item) => [item, alpha3] as const)));

const rows = (): (readonly [Alpha3, string[]])[] =>
  readTextTable('data/countries/wikidata-ids.txt').map(
    (row) => [cellOf(row, 0, 'country'), listOf(cellOf(row, 1, 'items'))] as const,
  );
