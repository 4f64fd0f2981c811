import { expect, test } from 'vitest';
import { read } from '../testing/expect-events.ts';

const whoSuffered = (text: string): string | null | undefined =>
  read(text).events.at(-1)?.recipients[0]?.actor.country;

test.each([
  ['Troops are in the city of Gao. Rebels shelled the city.', 'MLI'],
  ['Troops are in Bamako. Rebels shelled the city.', 'MLI'],
])('a town is taken up: %s', (text, country) => {
  expect(whoSuffered(text)).toBe(country);
});

test.each([
  'Troops are in Bamako. Rebels shelled the town.',
  'Troops are in the city of Gao. Rebels shelled the village.',
  'Troops are in the city of Gao. Rebels shelled a city.',
])('but not by any noun: %s', (text) => {
  expect(whoSuffered(text)).toBeNull();
});
