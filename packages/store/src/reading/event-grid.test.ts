import { expect, test } from 'vitest';
import { geohashOf } from './event-grid.ts';

/** Cells of published examples: 57.64911 N 10.40744 E is u4pruy, 42.6 N 5.6 W is ezs42. */
test.each([
  [57.64911, 10.40744, 6, 'u4pruy'],
  [42.6, -5.6, 5, 'ezs42'],
  [-90, -180, 3, '000'],
  [89.99, 179.99, 2, 'zz'],
])('%d, %d lies in a cell of %d letters, %s', (latitude, longitude, precision, geohash) => {
  const bits = precision * 5;
  const x = Math.floor(((longitude + 180) / 360) * 2 ** Math.ceil(bits / 2));
  const y = Math.floor(((latitude + 90) / 180) * 2 ** Math.floor(bits / 2));
  expect(geohashOf(x, y, precision)).toBe(geohash);
});
