import { expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

/** "PROTEST" or "ASSAULT killed=9", of each event. */
const tollsIn = (text: string): string[] =>
  read(text).events.map(({ type, casualties }) =>
    [type, ...Object.entries(casualties).map(([toll, count]) => `${toll}=${count}`)].join(' '),
  );

test.each([
  [
    'not the dead of what came before it',
    'Protests began after a railway station canopy collapsed, killing 16 people.',
    ['PROTEST'],
  ],
  [
    'each its own, one after the other',
    'Soldiers shelled the town after rebels killed nine policemen.',
    ['ASSAULT', 'ASSAULT killed=9'],
  ],
  [
    'those of a deed told by what it came to',
    'Ten men were killed after a gunman opened fire.',
    ['ASSAULT killed=10'],
  ],
])('a deed counts %s', (_, text, tolls) => expect(tollsIn(text)).toEqual(tolls));
