import { describe, test } from 'vitest';
import { expectEvents } from '../../testing/expect-events.ts';

describe('who did a deed, where another clause or the word before it tells', () => {
  test.each([
    [
      'who claims a deed as its doer',
      'The raid on the police was claimed by the Red Front.',
      ['REPORTED ASSAULT the Red Front > the police'],
    ],
    [
      'who did the last of several deeds',
      'Ten men were killed in dozens of raids and shelling by the army.',
      ['ASSAULT the army > Ten men'],
    ],
    [
      'whom those killed fought',
      'Two sergeants were killed in combat against the Red Front.',
      ['ASSAULT the Red Front > Two sergeants'],
    ],
    [
      'both, whatever word there is for their fight',
      'Heavy fighting between Chad and Mali raged on Monday.',
      ['ASSAULT Chad; Mali >'],
    ],
    [
      'whoever fired back',
      'Two officers were wounded when smugglers returned fire.',
      ['ASSAULT smugglers > Two officers'],
    ],
    [
      'those who planted the bomb, not the bomb',
      'A bomb planted by militants killed ten people in Kabul.',
      ['ASSAULT militants > ten people'],
    ],
    [
      'who claimed the attack in which they died, wherever it is told',
      'Ten men were killed when a bomb went off near a stop in Lima, in an attack claimed by the Red Front.',
      ['ASSAULT the Red Front > Ten men', 'REPORTED ASSAULT the Red Front >'],
    ],
    [
      'those whose attacks include it',
      'Attacks by guerrillas in Peru include two bombings and a shooting at a church.',
      ['ASSAULT guerrillas in Peru > a church'],
    ],
    [
      'the land whose strike it was, by its letters',
      'Two nurses were killed in a U.S. drone strike.',
      ['ASSAULT U.S. > Two nurses'],
    ],
    [
      'both who spoke, where what one of them does came of it',
      "Macky Sall's decision was prompted by a phone call with Emmanuel Macron.",
      ["CONSULT Emmanuel Macron; Macky Sall's decision >"],
    ],
    [
      'who carried out the attack that killed',
      'The militia claimed two attacks which killed 28 nurses.',
      ['ASSAULT The militia > 28 nurses'],
    ],
    [
      'whom one clashed with and died',
      'A farmer was killed in clashes with the Kenyan army.',
      ['ASSAULT the Kenyan army > A farmer'],
    ],
    [
      'who fired, by the word before the firing',
      'One man was killed in police firing in Lima.',
      ['ASSAULT police > One man'],
    ],
    [
      'who laid the ambush',
      'Six nurses were killed in an ambush laid by the Red Front.',
      ['ASSAULT the Red Front > Six nurses'],
    ],
    [
      'who ambushed, by the word before the ambush',
      'A nurse was killed in a Hezbollah ambush.',
      ['ASSAULT Hezbollah > A nurse'],
    ],
    [
      'who took responsibility for what killed',
      'The militia claimed responsibility for an attack that killed two nurses.',
      ['STATEMENT The militia >', 'ASSAULT The militia > two nurses'],
    ],
    [
      'not who suffered it',
      'Chad has faced attacks this year, killing dozens.',
      ['ASSAULT > dozens'],
    ],
    [
      'those who are embroiled',
      'Chad is locked into several wars with Niger.',
      ['ASSAULT Chad > Niger'],
    ],
  ])('%s: %s', (_, text, events) => {
    expectEvents(text, events);
  });
});
