import { expect, it } from 'vitest';
import { read } from '../../testing/expect-events.ts';

/** Country and sector of who acts in the last event of a text. */
function actorOf(text: string): string | undefined {
  const [first] = read(text).events.at(-1)?.actors ?? [];
  return first && `${first.actor.name} ${first.actor.country} ${first.actor.sectors[0]}`;
}

it.each([
  // the noun beside the name
  ['Ada Rhys, a Kenyan police officer, condemned the raid.', 'Ada Rhys KEN COP'],
  // said once
  ['Ada Rhys, a Kenyan police officer, fled. Rhys condemned the raid.', 'Ada Rhys KEN COP'],
  ['The governor of Lagos state, Ada Rhys, left. She condemned the raid.', 'Ada Rhys NGA GOV'],
  // each of those whom one noun is for
  ['Trade ministers Ada Rhys and Karl Lund condemned the raid.', 'Ada Rhys null GOV'],
  // the office that someone was called to
  ['The king named Ada Rhys prime minister. Rhys condemned the raid.', 'Ada Rhys null GOV'],
  // whom a speaker speaks for
  ['Rebel spokesman Ada Rhys condemned the raid.', 'Ada Rhys null REB'],
])('tells who someone is: %s', (text, described) => {
  expect(actorOf(text)).toBe(described);
});

it.each([
  // of anywhere
  ['Ada Rhys, vice president of the institute, condemned the raid in Peru.', 'PER'],
  // not of the house that keeps her
  ['Ada Rhys, a patient at a Kenyan army hospital, condemned the raid.', 'MIL'],
  ['Ada Rhys, a patient at the hospital, condemned the raid.', 'MED'],
  // the name beside is another's
  ['Ada Rhys met a Kenyan police officer. Rhys condemned the raid.', 'COP'],
])('does not make too much of it: %s', (text, wrong) => {
  expect(actorOf(text)).not.toContain(wrong);
});
