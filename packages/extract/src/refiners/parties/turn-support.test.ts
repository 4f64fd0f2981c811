import { test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

test.each([
  ['The United States remains steadfast in support of Peru.', 'SUPPORT The United States > Peru'],
  ['Chad, with the support of Peru and Mali, sang a song.', 'SUPPORT Peru; Mali > Chad'],
  ['The support of Peru helped nobody.', 'SUPPORT Peru >'],
])('who supports whom: %s', (text, event) => {
  expectEvents(text, [event]);
});
