import { expect, test } from 'vitest';
import { parsePublished } from './parse-published.ts';

const now = new Date('2024-12-10T12:00:00Z');

test.each([
  ['2024-12-08', '2024-12-08'],
  [' 2024-12-08T19:15:00Z ', '2024-12-08T19:15:00Z'],
  ['2024-12-08T19:15:00', '2024-12-08T19:15:00Z'],
  ['2024-12-08 19:15', '2024-12-08T19:15:00Z'],
  ['2024-12-08T23:30:00.123-0500', '2024-12-08T23:30:00-05:00'],
  ['2024-12-08T23:30:00+03:00', '2024-12-08T23:30:00+03:00'],
  ['Sun, 08 Dec 2024 19:15:00 GMT', '2024-12-08T19:15:00Z'],
  ['Sun, 8 Dec 2024 9:15 EST', '2024-12-08T09:15:00-05:00'],
  ['08 December 2024 19:15:00 +0100', '2024-12-08T19:15:00+01:00'],
  ['2024-12-11', '2024-12-11'],
])('%s is %s', (stated, expected) => {
  expect(parsePublished(stated, now)).toBe(expected);
});

test.each([undefined, '', '  '])('%j is no date', (stated) => {
  expect(parsePublished(stated, now)).toBeNull();
});

test.each([
  'yesterday',
  '31.12.2024',
  '2024-02-30',
  '2024-13-01',
  '2024-12-08T25:00:00Z',
  '0001-01-01T00:00:00Z',
  '99999',
  'Sun, 08 Foo 2024 19:15:00 GMT',
  '2024-12-13T00:00:00Z',
  '2999-01-01',
])('%s is refused', (stated) => {
  expect(() => parsePublished(stated, now)).toThrow(
    expect.objectContaining({ code: 'INVALID_DATE' }),
  );
});
