import { expect, it } from 'vitest';
import { read } from '../../testing/expect-events.ts';

it.each([
  ['Putin visited Istanbul on Monday.', 'Turkey'],
  ['Putin flew to Istanbul to meet Recep Tayyip Erdogan.', 'Recep Tayyip Erdoğan'],
  ['Sergei Lavrov arrived in Havana for talks with Miguel Diaz-Canel.', 'Miguel Díaz-Canel'],
  // at home, or nobody knows from where
  ['Recep Tayyip Erdogan visited Istanbul on Monday.', 'Istanbul'],
  ['The minister went to Istanbul on Monday.', 'Istanbul'],
])('%s The visit is to %s.', (text, host) => {
  const visits = read(text).events.filter(({ modes }) => modes.includes('visit'));
  expect(visits.flatMap(({ recipients }) => recipients).map(({ actor }) => actor.name)).toEqual([
    host,
  ]);
});
