import { expect, test } from 'vitest';
import { formatTable, wrapText } from './table.ts';

test('columns are as wide as their content and no line ends in spaces', () => {
  expect(
    formatTable(
      [{ title: 'A' }, { title: 'Bee' }],
      [
        ['one', 'x'],
        ['', 'three'],
      ],
      80,
    ),
  ).toBe('A    Bee\n───  ─────\none  x\n     three\n');
});

test('a wrapping column gives way', () => {
  const table = formatTable(
    [{ title: 'A' }, { title: 'B', wrap: true }],
    [['1', 'the quick brown fox jumps over']],
    24,
  );
  expect(table.split('\n').every((line) => line.length <= 24)).toBe(true);
  expect(table).toContain('1  the quick brown fox\n   jumps over\n');
});

test.each([
  ['', 5, ['']],
  ['one', 5, ['one']],
  ['one two', 5, ['one', 'two']],
  ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
])('%j wraps at %i', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});
