import { expect, it } from 'vitest';
import { KnowledgeFault } from '../knowledge-fault.ts';
import { cellOf, listOf, parseTextTable } from './text-table.ts';

const table = '# comment\n\na | b; c |\nd |';

it('leaves comments and blank lines out and remembers where each row stands', () => {
  expect(parseTextTable(table, 'data/x.txt')).toEqual([
    { cells: ['a', 'b; c', ''], where: 'data/x.txt:3' },
    { cells: ['d', ''], where: 'data/x.txt:4' },
  ]);
});

it('splits lists at semicolons and drops what is empty', () => {
  expect(listOf(' b;; c ')).toEqual(['b', 'c']);
  expect(listOf(undefined)).toEqual([]);
});

it('says which cell of which line is empty', () => {
  const [, row = { cells: [], where: '' }] = parseTextTable(table, 'data/x.txt');
  expect(() => cellOf(row, 1, 'name')).toThrow(KnowledgeFault);
  expect(() => cellOf(row, 1, 'name')).toThrow('data/x.txt:4 has no name in cell 2. Fill it in.');
});
