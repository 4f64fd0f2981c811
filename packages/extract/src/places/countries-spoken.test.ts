import { expect, it } from 'vitest';
import { read } from '../testing/expect-events.ts';

it('a headline that begins with "Car" speaks of no Central African Republic', () => {
  const { events } = read(
    'A car bomb exploded in Kabul on Monday. Police blamed the Taliban.',
    'Car bomb kills ten in Kabul',
  );
  const blaming = events.find(({ type }) => type === 'ACCUSE');
  expect(blaming?.actors.map(({ actor }) => actor.country)).toEqual(['AFG']);
});

/** Of which country the police are, who are of the one that the story is about. */
const policeOf = (text: string, title?: string): (string | null | undefined)[] =>
  read(text, title).events.flatMap(({ actors, trigger }) =>
    trigger.text.includes('arrested') ? actors.map(({ actor }) => actor.country) : [],
  );

it.each([
  // a dateline of its own does not keep the first sentence from telling whom the story is about
  [
    'QUITO - Ecuador opened a bridge on Monday. Peru sent a boat. Peruvian singers came. Police arrested two men.',
    'ECU',
  ],
  // a party that is for someone is not his
  [
    'A pro-Russian party met in Moldova. An anti-Russian party left. Police arrested two men.',
    'MDA',
  ],
  // a dateline from one of two says which
  ['TUNIS - Italy wrote to Tunisia on Monday. Nobody replied. Police arrested two men.', 'TUN'],
])('%s', (text, country) => {
  expect(policeOf(text)).toEqual([country]);
});

it.each([
  // a first sentence that names no country leaves it to the headline and the dateline
  [
    'TUNIS - The president dismissed the cabinet on Sunday. France wrote a letter. French ships left. Police arrested two men.',
    'Tunisia president sacks cabinet',
    'TUN',
  ],
  // where rivals meet is not whom the story is about
  [
    'ADDIS ABABA - Rivals from South Sudan signed a truce in Ethiopia on Monday. Ethiopian singers came. Police arrested two men.',
    'South Sudan rivals sign',
    'SSD',
  ],
])('%s, below "%s"', (text, title, country) => {
  expect(policeOf(text, title)).toEqual([country]);
});
