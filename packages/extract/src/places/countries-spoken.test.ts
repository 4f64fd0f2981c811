import { expect, it } from 'vitest';
import { read } from '../expect-events.ts';

it('a headline that begins with "Car" speaks of no Central African Republic', () => {
  const { events } = read(
    'A car bomb exploded in Kabul on Monday. Police blamed the Taliban.',
    'Car bomb kills ten in Kabul',
  );
  const blaming = events.find(({ type }) => type === 'ACCUSE');
  expect(blaming?.actors.map(({ actor }) => actor.country)).toEqual(['AFG']);
});
