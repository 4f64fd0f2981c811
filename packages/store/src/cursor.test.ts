import { describe, expect, test } from 'vitest';
import { type CursorValue, decodeCursor, encodeCursor, fingerprintOf } from './cursor.ts';
import { StoreFault } from './store-fault.ts';

const id = '01900000-0000-7000-8000-000000000000';

describe('cursors', () => {
  test.each<[CursorValue, 'id' | 'day' | 'instant' | 'number' | 'text']>([
    [id, 'id'],
    ['2024-02-29', 'day'],
    ['2024-12-08T06:00:00.123Z', 'instant'],
    [-0.5, 'number'],
    ['Åland ☃', 'text'],
  ])('carry %j there and back', (value, type) => {
    expect(decodeCursor(encodeCursor([value], 'list'), 'list', [type])).toEqual([value]);
  });

  test('of one list are refused by another', () => {
    expect(() => decodeCursor(encodeCursor([1], 'this'), 'that', ['number'])).toThrow(
      /another filter or order/,
    );
  });

  test.each<[string, CursorValue[], ('id' | 'day' | 'instant' | 'number' | 'text')[]]>([
    ['too few values', [], ['id']],
    ['too many values', [1, 2], ['number']],
    ['an id that is none', ["' or 1=1 --"], ['id']],
    ['a day off the calendar', ['2023-02-29'], ['day']],
    ['the year nought', ['0000-01-01'], ['day']],
    ['an instant without milliseconds', ['2024-12-08T06:00:00Z'], ['instant']],
    ['text where a number belongs', ['1'], ['number']],
    ['nothing where a number belongs', [null], ['number']],
    ['text the database cannot hold', ['a\0b'], ['text']],
  ])('with %s are refused', (_, values, types) => {
    expect(() => decodeCursor(encodeCursor(values, 'list'), 'list', types)).toThrow(StoreFault);
  });

  test('made of noise are refused, never a crash', () => {
    for (let length = 0; length < 400; length++) {
      const noise = Buffer.from(Array.from({ length }, (_, at) => (at * 73 + length * 31) % 256));
      for (const cursor of [noise.toString('base64url'), noise.toString('latin1')]) {
        expect(() => decodeCursor(cursor, 'list', ['number', 'id'])).toThrow(StoreFault);
      }
    }
  });

  test('cut short anywhere are refused', () => {
    const whole = encodeCursor([1, id], 'list');
    for (let length = 0; length < whole.length - 1; length++) {
      expect(() => decodeCursor(whole.slice(0, length), 'list', ['number', 'id'])).toThrow(
        StoreFault,
      );
    }
  });
});

describe('the fingerprint of a list', () => {
  test('is the same whatever the order of its properties', () => {
    expect(fingerprintOf({ a: 1, b: { c: [2, 1], d: 3 } })).toBe(
      fingerprintOf({ b: { d: 3, c: [2, 1] }, a: 1 }),
    );
  });

  test.each([[{ a: [1, 2] }], [{ a: [2] }], [{ b: [1] }], [{ a: '1' }], [{}]])(
    'differs for %j',
    (other) => {
      expect(fingerprintOf(other)).not.toBe(fingerprintOf({ a: [1] }));
    },
  );
});
