/** Offices: which words mean them, and what holding one says about a person. */
import { isSector, type Sector } from '../codebook/sector.ts';
import {
  cellOf,
  invalidEntry,
  listOf,
  readTextTable,
  type TableRow,
} from '../tables/text-table.ts';

export interface Office {
  readonly name: string;
  /** Null where the sector comes from what is headed: "head of the bank". */
  readonly sector: Sector | null;
  /** Ends the id of the organ the holder speaks for: RUS + "GOV". */
  readonly organ: string | null;
  /** 3 leads the state, 2 a ministry or service, 1 anything else. */
  readonly rank: number;
  readonly words: readonly string[];
}

export function loadOffices(): Office[] {
  return readTextTable('data/actors/offices.txt').map(officeOf);
}

function officeOf(row: TableRow): Office {
  const sector = cellOf(row, 1, 'sector');
  if (sector !== '-' && sector !== 'IGO' && !isSector(sector))
    throw invalidEntry(
      row.where,
      `has the unknown sector "${sector}"`,
      'Use a PLOVER sector, or -',
    );
  const organ = cellOf(row, 2, 'organ');
  return {
    name: cellOf(row, 0, 'office'),
    sector: isSector(sector) ? sector : null,
    organ: organ === '-' ? null : organ,
    rank: Number(cellOf(row, 3, 'rank')),
    words: listOf(cellOf(row, 4, 'words')),
  };
}
