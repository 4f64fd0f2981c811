import { expect, it } from 'vitest';
import { read } from '../../testing/expect-events.ts';

it.each([
  ['Militants shelled Damascus on Monday.', 'CVL'],
  ['Islamists attacked Paris in November.', 'CVL'],
  ['Gunmen struck Paris cafes on Friday.', 'CVL'],
  ['Thousands of refugees fled to London.', 'CVL'],
  ['Militants shelled the Pakistani city of Lahore on Monday.', 'CVL'],
  // between states it stays between states, and words are for who governs
  ['Israel attacked Damascus on Monday.', 'GOV'],
  ['Kenya condemned Damascus on Monday.', 'GOV'],
])('%s is done to %s', (text, sector) => {
  const struck = read(text).events.flatMap(({ recipients }) => recipients);
  expect(struck.map(({ actor }) => actor.sectors[0])).toEqual([sector]);
});
