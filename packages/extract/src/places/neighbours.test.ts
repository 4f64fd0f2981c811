import { expect, it } from 'vitest';
import { read } from '../testing/expect-events.ts';

/** "Washington ADM1": what each place of a text is. */
function kindsIn(text: string): string[] {
  return read(text)
    .locations.flatMap(({ entity, mentions }) =>
      mentions.map(({ start, end }) => ({
        start,
        line: `${text.slice(start, end)} ${entity.place.kind}`,
      })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ line }) => line);
}

it.each<[string, readonly string[]]>([
  ['It spread to Utah, Washington and Wyoming.', ['Utah ADM1', 'Washington ADM1', 'Wyoming ADM1']],
  ['He was born in Rochester, New York.', ['Rochester CITY', 'New York ADM1']],
  ['They came from Ghana, Niger and Togo.', ['Ghana COUNTRY', 'Niger COUNTRY', 'Togo COUNTRY']],
  [
    'Flights from Reston, Virginia, and Paris, Texas, were late.',
    ['Reston CITY', 'Virginia ADM1', 'Paris CITY', 'Texas ADM1'],
  ],
])('%s', (text, kinds) => {
  expect(kindsIn(text)).toEqual(kinds);
});
