import { expect, it } from 'vitest';
import { type GoldToponym, tallyPlaces } from './tally-places.ts';

const gold = (start: number, text: string, lat: number, lon: number): GoldToponym => ({
  start,
  end: start + text.length,
  text,
  lat,
  lon,
});
const oslo = gold(0, 'Oslo', 59.9, 10.7);
const bergen = gold(10, 'Bergen', 60.4, 5.3);

it('counts what was found, and what lies within a hundred miles', () => {
  const read = [
    { start: 0, end: 4, place: { lat: 60, lon: 11 } },
    { start: 12, end: 16, place: { lat: 51, lon: 0 } },
  ];
  expect(tallyPlaces([{ gold: [oslo, bergen], read }], new Set([bergen]))).toEqual({
    found: 2,
    near: 1,
    ofLacking: { found: 1, near: 0 },
  });
});

it('gives each reading to one place, the best overlap first', () => {
  const read = [{ start: 0, end: 16, place: { lat: 60.4, lon: 5.3 } }];
  expect(tallyPlaces([{ gold: [oslo, bergen], read }], new Set()).found).toBe(1);
});

it('finds nothing where nothing overlaps', () => {
  const read = [{ start: 4, end: 9, place: { lat: 59.9, lon: 10.7 } }];
  expect(tallyPlaces([{ gold: [oslo], read }], new Set())).toMatchObject({ found: 0, near: 0 });
});
