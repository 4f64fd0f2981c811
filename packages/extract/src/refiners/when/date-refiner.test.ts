import { describe, expect, test } from 'vitest';
import { read } from '../../testing/expect-events.ts';

/** Type, day and whether it is stated, of every event. Published on Tuesday, 2024-12-10. */
function datesOf(text: string): string[] {
  return read(text).events.map(({ type, date }) =>
    date ? `${type} ${date.value} ${date.stated ? 'stated' : date.precision}` : `${type} undated`,
  );
}

describe('dates of events', () => {
  test.each([
    ['of their own clause', 'Rebels shelled the port on Sunday.', ['ASSAULT 2024-12-08 stated']],
    [
      'of a time behind the place where it was done',
      'Gunmen seized a farmer on a road near Lima yesterday morning.',
      ['ASSAULT 2024-12-09 stated'],
    ],
    [
      'of what it happened in the course of',
      'Two nurses died in the 1991 Gulf War.',
      ['ASSAULT 1991 stated'],
    ],
    [
      'not of what only a noun in it was part of',
      'Police arrested a man over a killing in the 2014 unrest.',
      ['COERCE 2024-12-10 PUBLICATION'],
    ],
    [
      'of what the clause tells of them, as inferred',
      'The toll of the bombing of a market in Homs rose on Sunday.',
      ['ASSAULT 2024-12-08 DAY'],
    ],
    [
      'not of a bound or a day to come of the sentence before',
      'The king will rule until May 3. Chad praised Mali.',
      ['SUPPORT 2024-12-10 PUBLICATION'],
    ],
    [
      'not of what the sentence before only says of someone',
      'Chad praised the judge, who fell ill on Monday. It thanked Mali.',
      ['SUPPORT 2024-12-10 PUBLICATION', 'SUPPORT 2024-12-10 PUBLICATION'],
    ],
    [
      'from the day since which it has gone on',
      'Rebels have shelled the port since Sunday.',
      ['ASSAULT 2024-12-08/2024-12-10 stated'],
    ],
    [
      'not from a day since which something else has gone on',
      'Rebels shelled the port that they have held since May.',
      ['ASSAULT 2024-12-10 PUBLICATION'],
    ],
    [
      'of the time that a clause with "when" says more of',
      'The port is calmer than in 2011, when rebels shelled it.',
      ['ASSAULT 2011 stated'],
    ],
    [
      'of an occasion in their clause',
      'The two ministers met for the first time Sunday.',
      ['CONSULT 2024-12-08 stated'],
    ],
    [
      'of the clause they carry on',
      'Jets bombed the port on Sunday, killing ten men.',
      ['ASSAULT 2024-12-08 stated', 'ASSAULT 2024-12-08 stated'],
    ],
    [
      'not of another clause',
      'Egypt praised Chad on Monday after gunmen killed a judge in May.',
      ['SUPPORT 2024-12-09 stated', 'ASSAULT 2024-05 stated'],
    ],
    [
      'not of what is spoken of',
      "Chad condemned last week's attack on its embassy in Mali.",
      ['ACCUSE 2024-12-10 PUBLICATION'],
    ],
    [
      'of the year to come, for what is planned',
      'The two ministers will meet on 16 February.',
      ['AGREE 2025-02-16 stated'],
    ],
    [
      'not of what they were agreed for',
      'The rivals agreed to hold talks next month.',
      ['AGREE 2024-12-10 PUBLICATION'],
    ],
    [
      'not of who claims it',
      'On Monday the Red Front claimed the bombing of a bus on 3 May.',
      ['ASSAULT 2024-05-03 stated'],
    ],
    [
      'of the verb that says with what it was done',
      'On Monday, the rebels used mortars to shell the town.',
      ['ASSAULT 2024-12-09 stated'],
    ],
    [
      'of who tells it, as inferred',
      '"Rebels killed ten men," the governor said on Sunday.',
      ['ASSAULT 2024-12-08 DAY'],
    ],
    [
      'of the sentence before, while the story goes on',
      'On Friday, gunmen raided the market. Ten people were killed.',
      ['ASSAULT 2024-12-06 stated', 'ASSAULT 2024-12-06 DAY'],
    ],
    [
      'not of the sentence before, once the story has left it',
      'The court sat on Friday. Gunmen have killed ten people.',
      ['ASSAULT 2024-12-10 PUBLICATION'],
    ],
    [
      'none, for what words only put before the story',
      'Peru once backed the rebels. It previously expelled an envoy. In the past, Chad arrested monks.',
      ['SUPPORT undated', 'SANCTION undated', 'COERCE undated'],
    ],
    [
      'none, for what followed something long past',
      'Rebels took the town of Gao in 2019. It was later retaken by the army.',
      ['ASSAULT 2019 stated', 'ASSAULT undated'],
    ],
    [
      'of the clause that it went along with, as inferred',
      'Clashes broke out on Monday as rebels shelled the port.',
      ['ASSAULT 2024-12-09 stated', 'ASSAULT 2024-12-09 DAY'],
    ],
    [
      'of the noun that its relative clause describes',
      'Peru recalled an attack on a school near Lima on Friday that killed ten boys.',
      ['ASSAULT 2024-12-06 stated'],
    ],
    [
      'of the occasion at which it was done',
      'The plan came from a summit in 2003, where the two presidents signed a treaty.',
      ['SUPPORT 2003 stated'],
    ],
    [
      'not of the sentence before where that only names a thing by its day',
      'Peru spoke of the December 3 launch. It condemned Chad.',
      ['ACCUSE 2024-12-10 PUBLICATION'],
    ],
    [
      'none, for what went before something long past',
      'Before it invaded Mali in August, Chad expelled an envoy.',
      ['ASSAULT 2024-08 stated', 'SANCTION undated'],
    ],
    [
      'of the day on which its paper came out',
      'A statement issued on Saturday accused Chad of murder.',
      ['ACCUSE 2024-12-07 stated'],
    ],
    ['none, for what was before', 'Peru had threatened to expel the envoy.', ['THREATEN undated']],
    [
      'none, for what only describes someone',
      'The general, who killed two rivals, praised Egypt.',
      ['ASSAULT undated', 'SUPPORT 2024-12-10 PUBLICATION'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});
