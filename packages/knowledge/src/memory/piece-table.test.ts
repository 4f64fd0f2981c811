import { expect, test } from 'vitest';
import { PieceTable } from './piece-table.ts';

const text = 'The ferry left; the other ferry, Élan, stayed.';
const at = (piece: string, from = 0): [string, number, number] => {
  const start = text.indexOf(piece, from);
  return [text, start, start + piece.length];
};

test('pieces are found wherever they stand, spelled just so', () => {
  const table = new PieceTable<string>(10);
  for (const piece of ['ferry', 'the', 'Élan']) table.add(piece, `is ${piece}`);
  expect(table.find(...at('ferry'))).toBe('is ferry');
  expect(table.find(...at('ferry', 12))).toBe('is ferry');
  expect(table.find(...at('Élan'))).toBe('is Élan');
  for (const other of ['The', 'ferry,', 'ferr', 'stayed', ''])
    expect(table.find(other, 0, other.length)).toBeUndefined();
});

test('thousands are kept, and all forgotten when there are too many', () => {
  const table = new PieceTable<number>(5000);
  const pieces = Array.from({ length: 5000 }, (_, index) => `boat ${index}`);
  for (const [index, piece] of pieces.entries()) table.add(piece, index);
  expect(pieces.map((piece) => table.find(piece, 0, piece.length))).toEqual([...pieces.keys()]);
  table.add('one more', 1);
  expect(table.find('boat 7', 0, 6)).toBeUndefined();
  expect(table.find('one more', 0, 8)).toBe(1);
});
