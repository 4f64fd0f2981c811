import { expect, it } from 'vitest';
import { isoDay } from './iso-day.ts';

it.each([
  ['2024-12-08', '2024-12-08'],
  ['2024-12-08T03:00:00Z', '2024-12-08'],
  ['12 April 2022', '2022-04-12'],
  ['October 1, 2021', '2021-10-01'],
  ['soon', undefined],
  [undefined, undefined],
])('reads %s as %s', (written, day) => {
  expect(isoDay(written)).toBe(day);
});
