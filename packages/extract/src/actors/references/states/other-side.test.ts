import { describe, expect, it } from 'vitest';
import { partiesOf } from '../../../testing/parties-of.ts';

describe('pronouns that mean the other one', () => {
  it.each([
    // whoever beats, shoots at or counts others means no subject of its own clause
    [
      'Rebels surrounded Malian soldiers in the hills, killing seven of them.',
      'killing',
      '*/REB > MLI.MIL',
    ],
    // what is done to others is done to none of one's own
    ['Chad cut ties with Libya on Monday and expelled its envoys.', 'expelled', 'TCD > LBY.GOV'],
    // the one who is thanked
    [
      'Emmanuel Macron met Angela Merkel and thanked her for her help.',
      'thanked',
      'FRA.macron > DEU.merkel',
    ],
    // whoever honours courage honours another's
    [
      'Ada Rhys died on Monday. The queen paid tribute to her courage.',
      'tribute',
      '*/GOV > x:ada-rhys',
    ],
    // an armed group has no army, the state it spoke of has
    [
      'Hamas blamed Israel on Monday. Its army shot two men near the fence.',
      'shot',
      'ISR.MIL > */UNK',
    ],
    // told in the clause before
    ['Although Turkey is small, its trade with Chad grew.', 'trade', 'TUR+TCD > '],
    // "they", whom the clause before has told of as "they"
    [
      'The Shabab fighters slept. They fled as American officials met, and jets bombed them.',
      'bombed',
      '*/MIL > SOM.al-shabaab',
    ],
    // of two, the one whose given name says so, though told further back
    [
      'Angela Merkel met Emmanuel Macron in Bonn. It rained. Macron sat down. He left early. She condemned the raid.',
      'condemned',
      'DEU.merkel > ',
    ],
  ])('%s', (text, words, parties) => {
    expect(partiesOf(text, words)).toContain(parties);
  });
});

describe('whoever is punished did what it is punished for', () => {
  it.each([
    ['The EU condemned Chad after it tested a missile.', 'tested', 'TCD > '],
    ['The EU suspended aid to Chad after it jailed two nurses.', 'jailed', 'TCD > '],
    ['Kenyan troops killed Somali rebels after they attacked a base.', 'attacked', 'SOM/REB > '],
    ['Mali broke off relations with Chad after it jailed two nurses.', 'jailed', 'TCD > '],
    ['The EU praised Chad after it tested a missile.', 'tested', 'IGO.eu > '],
    ['The EU resumed aid to Chad after it bombed rebels.', 'bombed', 'IGO.eu > '],
  ])('%s', (text, words, parties) => {
    expect(partiesOf(text, words).map((line) => line.replace(/>.*/, '> '))).toContain(parties);
  });
});

it('takes whom an accusation is hung on for who was cut off', () => {
  const text = 'Bolivia severed ties with Chad, accusing it of war crimes.';
  expect(partiesOf(text, 'accusing')).toEqual(['BOL > TCD']);
});

it('takes the leader of rebels for one of them', () => {
  const text = 'Malian rebels attacked Gao. Their leader threatened the government.';
  expect(partiesOf(text, 'threatened')).toEqual(['MLI/REB > MLI.GOV']);
});

it('takes the envoys of each other for those of both', () => {
  expect(partiesOf('Chad and Mali expelled each other’s envoys.', 'expelled')).toEqual([
    'TCD+MLI > TCD.GOV+MLI.GOV',
  ]);
});
