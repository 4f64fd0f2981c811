import { expect, it } from 'vitest';
import { read } from '../../testing/expect-events.ts';

it.each([
  ['A bombing in Kabul killed 40 people.', 'explosives'],
  ['Rebels bombed a bridge in Kachin.', 'explosives'],
  ['Islamic State claimed the bombing, which killed 40 people.', 'explosives'],
  ['The bombing of Homs by Russian jets went on.', 'aerial'],
  ['The bombing of Homs went on.', 'aerial'],
  ['Israel bombed Gaza on Monday.', 'aerial'],
  ['Rebels bombed a bridge from captured warplanes.', 'aerial'],
])('%s It is told with %s.', (text, mode) => {
  const { events } = read(text);
  expect(events.filter(({ type }) => type === 'ASSAULT').flatMap(({ modes }) => modes)).toEqual([
    mode,
  ]);
});
