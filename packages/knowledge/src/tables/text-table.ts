/**
 * Hand-written data is kept as text tables: one entry per line, cells between bars, lists between
 * semicolons, `#` for comments. Dense enough to read a page of facts at a glance, and every entry
 * remembers the line it stands on, so that a complaint can name it.
 */

import { KnowledgeFault } from '../knowledge-fault.ts';
import { readDataText } from './data-file.ts';

export interface TableRow {
  readonly cells: readonly string[];
  /** `data/places/regions.txt:12`, for messages. */
  readonly where: string;
}

export function readTextTable(path: string): TableRow[] {
  return parseTextTable(readDataText(path), path);
}

export function parseTextTable(text: string, path: string): TableRow[] {
  const rows: TableRow[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    rows.push({ cells: line.split('|').map((cell) => cell.trim()), where: `${path}:${index + 1}` });
  });
  return rows;
}

export const listOf = (cell: string | undefined): string[] =>
  cell === undefined
    ? []
    : cell
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '');

/** The cell with this number, which must be there and filled. */
export function cellOf(row: TableRow, index: number, meaning: string): string {
  const cell = row.cells[index];
  if (cell === undefined || cell === '')
    throw invalidEntry(row.where, `has no ${meaning} in cell ${index + 1}`, 'Fill it in');
  return cell;
}

export const invalidEntry = (where: string, problem: string, fix: string): KnowledgeFault =>
  new KnowledgeFault('DATA_INVALID', `${where} ${problem}. ${fix}.`);
