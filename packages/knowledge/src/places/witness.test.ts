import { expect, test } from 'vitest';
import { distanceKm } from './distance-km.ts';
import type { Place } from './place.ts';
import { supportOf } from './witness.ts';

const placeAt = (id: string, lat: number, lon: number): Place => ({
  id,
  geonamesId: null,
  name: id,
  kind: 'CITY',
  featureCode: 'PPL',
  country: null,
  lat,
  lon,
  population: 0,
  parent: null,
});

const supportFor = (one: Place, other: Place): number =>
  supportOf({ place: one, ancestors: [], countryWeight: 0 }, [{ place: other, weight: 1 }]);

test.each([
  ['beside each other', placeAt('a', 10, 20), placeAt('b', 10, 20.1)],
  ['on either side of the date line', placeAt('a', -17, 179.9), placeAt('b', -17, -179.9)],
  ['in the far north, many degrees apart', placeAt('a', 85, 20), placeAt('b', 85, 50)],
])('places %s are near', (_, one, other) => {
  expect(supportFor(one, other)).toBeGreaterThan(0);
});

test('no distance of more than 400 km is reckoned as near, and none of less passed over', () => {
  for (let lat = -88; lat <= 88; lat += 8)
    for (let lon = 0; lon <= 360; lon += 0.9) {
      const [one, other] = [placeAt('a', lat, -180), placeAt('b', lat + 1, lon - 180)];
      expect(supportFor(one, other) > 0).toBe(distanceKm(one, other) < 400);
    }
});

test('nobody is a witness for what is their own', () => {
  const [one, other] = [placeAt('a', 10, 20), placeAt('b', 10, 20.1)];
  const voter = {};
  const witnesses = [{ place: other, weight: 1, voter }];
  const located = { place: one, ancestors: [], countryWeight: 0 };
  expect(supportOf(located, witnesses, voter)).toBe(0);
  expect(supportOf(located, witnesses, {})).toBeGreaterThan(0);
});
