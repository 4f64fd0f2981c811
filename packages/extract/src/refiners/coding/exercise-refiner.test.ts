import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

describe('manoeuvres', () => {
  test.each([
    [
      'of two countries are held together',
      'Chadian and Sudanese tanks held exercises near Bol.',
      'COOPERATE',
    ],
    ['of one country show its force', 'Chadian tanks held exercises near Bol.', 'MOBILIZE'],
    [
      'of one army with its militia show force',
      'The Chadian army and a Chadian militia held exercises near Bol.',
      'MOBILIZE',
    ],
  ])('%s: %s', (_, text, type) =>
    expect(read(text).events.map((event) => event.type)).toEqual([type]),
  );
});
