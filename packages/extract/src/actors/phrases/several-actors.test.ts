import { expect, it } from 'vitest';
import { read } from '../../testing/expect-events.ts';

/** Ids of those who act in the last event of a text. */
function actorsOf(text: string): string[] {
  const event = read(text).events.at(-1);
  return (event?.actors ?? []).map(({ actor }) => actor.id);
}

it.each([
  // one noun for the people of several
  ['The Kenyan and Somali presidents condemned the raid.', ['KEN.ruto', 'SOM.mohamud']],
  ['The French, Peruvian and Kenyan navies attacked the port.', ['FRA.MIL', 'PER.MIL', 'KEN.MIL']],
  ['U.S. and South Korean forces attacked the port.', ['USA.MIL', 'KOR.MIL']],
  ['Russian and Syrian air strikes killed ten boys.', ['RUS', 'SYR']],
  [
    'Emmanuel Macron met Viktor Orban. The two leaders, who like fishing, condemned the raid.',
    ['FRA.macron', 'HUN.orban'],
  ],
  // two lands that a hyphen joins
  ['Israeli-Palestinian talks resumed in Cairo.', ['ISR', 'PSE']],
  ['Sino-Indian talks began in Moscow.', ['CHN', 'IND']],
  ['Pakistani-Afghan border guards clashed with smugglers.', ['PAK.MIL', 'AFG.MIL', '*/CRM']],
  ['A German-Iraqi nurse condemned the raid.', ['IRQ/MED']],
  ['Government and rebel forces clashed near Juba.', ['SSD.MIL', '*/REB']],
  ['The ambassadors of Peru, Chad and Mali condemned the raid.', 3],
  ['Two guests, Ada Rhys and Karl Lund, condemned the raid.', ['x:ada-rhys', 'x:karl-lund']],
  ['Chadian and allied troops attacked the port.', ['TCD.MIL']],
  ['Police and army officers arrested a clerk.', ['*/COP', '*/MIL']],
  ['Peru and Chad are at war with Mali.', ['PER', 'TCD']],
  ['Hezbollah is allied with Chad.', ['LBN.hezbollah', 'TCD']],
  ['Foreign opponents of the king, such as Chad and Mali, condemned the raid.', ['TCD', 'MLI']],
  ['Several countries, including Peru, condemned the raid.', ['PER']],
  [
    'Many backers of the opposition to the king, such as Chad and Mali, condemned the raid.',
    ['TCD', 'MLI'],
  ],
  ['The two Koreas signed an accord.', ['PRK', 'KOR']],
  // the two of whom the text has just told
  ['Kenya and Somalia met in Oslo. The two have clashed over the river.', ['KEN', 'SOM']],
  ['Kenya met Peru, Chad and Somalia. The two have clashed over the river.', ['x:two']],
  // a pronoun for all who are joined
  ['Kenya and Somalia met in Oslo. They agreed to share the river.', ['KEN', 'SOM']],
  ['Ada Rhys met Karl Lund in Oslo. They condemned the raid.', ['x:ada-rhys', 'x:karl-lund']],
  ['Kenya and Peru met in Oslo. Their governments condemned the raid.', ['KEN.GOV', 'PER.GOV']],
  // those who are counted, not called by name
  ['Kenya recalled its envoy to Peru. The two countries condemned the raid.', ['KEN', 'PER']],
  ['Chad and Niger exchanged fire. Both sides condemned the raid.', ['TCD', 'NER']],
  // where it was done takes no side
  ['Kenya signed an accord with Peru in Oslo. The rivals condemned the raid.', ['KEN', 'PER']],
  // the two that the article speaks of, though not just before
  [
    'Kenya wrote to Peru. It rained. Shops closed. Nobody left. Schools opened. Both countries condemned the raid.',
    ['KEN', 'PER'],
  ],
  [
    'The Green Democratic Movement of Peru lost. Kenya recalled its envoy to Chad. The two countries condemned the raid.',
    ['KEN', 'TCD'],
  ],
  ['Chad and Niger exchanged fire. The rivals condemned the raid.', ['TCD', 'NER']],
  ['Chad attacked Niger and Mali. Both condemned the raid.', ['NER', 'MLI']],
  ['Ada Rhys married Karl Lund. The couple attacked a guard.', ['x:ada-rhys', 'x:karl-lund']],
  [
    'Emmanuel Macron met Viktor Orban. The two leaders condemned the raid.',
    ['FRA.macron', 'HUN.orban'],
  ],
  // those who are told by one noun
  [
    'The presidents of Kenya and Somalia met in Oslo. The two leaders condemned the raid.',
    ['KEN.ruto', 'SOM.mohamud'],
  ],
  // the people of both
  [
    'Kenya and Somalia met in Oslo. The presidents of the two countries condemned the raid.',
    ['KEN.ruto', 'SOM.mohamud'],
  ],
  ['Chad and Niger exchanged fire. Soldiers from both sides withdrew.', ['TCD.MIL', 'NER.MIL']],
  ['Chad and Niger exchanged fire. Each side condemned the raid.', ['TCD', 'NER']],
])('%s', (text, expected) => {
  const found = actorsOf(text);
  if (typeof expected === 'number') expect(new Set(found).size).toBe(expected);
  else expect(found).toEqual(expected);
});

it.each([
  // what kind, not whose
  'The political and military leaders condemned the raid.',
  // a third is named
  'Chad, Niger and Mali met in Oslo. The two countries condemned the raid.',
  // not of states alone
  'Several allies, including Chad and Ada Rhys, condemned the raid.',
  // no one is named before
  'The two leaders condemned the raid.',
  // of persons, where one is named
  'Ada Rhys visited Chad. The two men condemned the raid.',
  // told of for the first time
  'Chad met Niger. Two envoys condemned the raid.',
  // "both of" says which
  'Chad met Niger. Both of the boys condemned the raid.',
  // a pair that says which
  'Chad met Niger. The two countries that border Mali condemned the raid.',
])('claims no two for one in "%s"', (text) => {
  expect(actorsOf(text)).toHaveLength(1);
});

it.each([
  // who asks both is neither of them
  ['Chad and Niger exchanged fire. Mali urged both sides to stop.', ['TCD', 'NER']],
  ['Chad and Niger exchanged fire. Each side accused the other of spying.', ['TCD', 'NER']],
  ['Chad and Niger exchanged fire. The United Nations urged the rivals to talk.', ['TCD', 'NER']],
  // an owner told once of two
  ['France condemned the army and police of Chad.', ['TCD.MIL', 'TCD.COP']],
])('are acted on in "%s"', (text, expected) => {
  const event = read(text).events.at(-1);
  expect((event?.recipients ?? []).map(({ actor }) => actor.id)).toEqual(expected);
});
