import { describe, expect, test } from 'vitest';
import { expectEvents, read } from './testing/expect-events.ts';

type Case = readonly [sentence: string, events: readonly string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'plain clauses': [
    ['Russian jets bombed a convoy near Idlib.', ['ASSAULT Russian jets > a convoy']],
    [
      'Turkish police arrested two journalists in Ankara.',
      ['COERCE Turkish police > two journalists'],
    ],
    ['Norway provided 20 million dollars to Sudan.', ['AID Norway > Sudan']],
    [
      'Thousands of teachers protested against the government.',
      ['PROTEST Thousands of teachers > the government'],
    ],
    ['China condemned the United States.', ['ACCUSE China > the United States']],
    ['Egypt withdrew its troops from Libya.', ['RETREAT Egypt > Libya']],
    ['Peru withdrew peacekeepers from Haiti.', ['SANCTION Peru > Haiti']],
    ['Poland expelled two envoys.', ['SANCTION Poland > two envoys']],
  ],
  'passives turn round': [
    ['Two policemen were killed by gunmen in Karachi.', ['ASSAULT gunmen > Two policemen']],
    ['Three activists were arrested in Minsk.', ['COERCE > Three activists']],
    ['The diplomats were expelled by Poland.', ['SANCTION Poland > The diplomats']],
  ],
  'both sides act': [
    [
      'The foreign ministers of Egypt and Jordan met in Cairo.',
      [
        'CONSULT The foreign ministers of Egypt and Jordan; The foreign ministers of Egypt and Jordan >',
      ],
    ],
    ['Chad signed a trade agreement with Niger.', ['SUPPORT Chad; Niger >']],
  ],
  'papers say what is done by them': [
    [
      'The Security Council adopted a resolution on Friday demanding that Chad free two nurses.',
      ['REQUEST The Security Council > Chad'],
    ],
    [
      "Chad's parliament passed a motion on Friday condemning Libya.",
      ["ACCUSE Chad's parliament > Libya"],
    ],
    ["Chad's parliament adopted a new press law.", ["RULE Chad's parliament >"]],
  ],
  'words over words': [
    ['France agreed to provide aid to Ukraine.', ['AGREE France > Ukraine']],
    ['Israel rejected calls for talks.', ['REJECT Israel >']],
    ['Iran threatened to attack Israel.', ['THREATEN Iran > Israel']],
    ['Turkey accused Iran of arming the rebels.', ['ACCUSE Turkey > Iran']],
    ['Russia refused to sign the treaty.', ['REJECT Russia >']],
    ['The United States lifted sanctions on Sudan.', ['RETREAT The United States > Sudan']],
    ['Chad demanded that the South return to the talks.', ['REQUEST Chad >']],
    ['Laos demanded an end to Thai raids.', ['REQUEST Laos > Thai']],
    ['Mali suspended military aid to the rebels.', ['SANCTION Mali > the rebels']],
    ['Kenya demanded the release of the hostages.', ['REQUEST Kenya > the hostages']],
  ],
  'hopes and plans that are only weighed': [
    ['The king of Tonga hopes Fiji will send doctors.', ['STATEMENT The king of Tonga > Fiji']],
    ['Poland insisted that the union change its rules.', ['REQUEST Poland > the union']],
  ],
  'what a pattern asks for is no party': [
    ['The king paid an official visit to Oman.', ['CONSULT The king > Oman']],
  ],
  'a name beside its title': [
    [
      'Guinean rebel leader Karim Barry met Foreign Minister Jon Dahl in Oslo.',
      ['CONSULT Guinean rebel leader Karim Barry; Foreign Minister Jon Dahl >'],
    ],
  ],
  'attacks in words, troops sent to strike, approval to act': [
    [
      'The former premier launched a furious attack on the judges.',
      ['ACCUSE The former premier > the judges'],
    ],
    ['The king conferred the Order of Merit on the envoy.', ['SUPPORT The king > the envoy']],
    ['Mali gave approval for the agency to deliver food.', ['RETREAT Mali > the agency']],
  ],
  'a closure after a mishap': [
    ['Police sealed off the road after a dam collapsed.', ['ACCIDENT >']],
    [
      'Chad declared a curfew after gunmen shot a mayor.',
      ['COERCE Chad >', 'ASSAULT gunmen > a mayor'],
    ],
    ['The authorities closed the port because of a chemical spill.', []],
    ['Police sealed off the street after the discovery of two bodies.', []],
    ['Road sealed off after the grim discovery of two bodies near a farm.', []],
    ['Israel sealed off the town after the discovery of two bodies.', ['COERCE Israel > the town']],
    ['Israel sealed off the Gaza Strip after the shooting.', ['COERCE Israel > the Gaza Strip']],
  ],
  'deeds in nouns': [
    [
      'The rebels carried out an attack on the Syrian army.',
      ['ASSAULT The rebels > the Syrian army'],
    ],
    ['A Taliban attack killed six soldiers.', ['ASSAULT Taliban > six soldiers']],
  ],
  factuality: [
    [
      'Turkey denied bombing the refugees.',
      ['NEGATED ASSAULT Turkey > the refugees', 'STATEMENT Turkey >'],
    ],
    ['The army did not kill the hostages.', ['NEGATED ASSAULT The army > the hostages']],
    [
      'Israeli troops reportedly attacked the camp.',
      ['REPORTED ASSAULT Israeli troops > the camp'],
    ],
    ['France will send troops to Niger.', ['FUTURE MOBILIZE France > Niger']],
    ['France will bomb rebels in Niger.', ['FUTURE THREATEN France > rebels']],
    ['Germany will provide aid to Jordan.', ['FUTURE AGREE Germany > Jordan']],
    ['If Iran attacks Israel, oil will be dear.', ['HYPOTHETICAL ASSAULT Iran > Israel']],
    ['Norway is considering sending aid to Chad.', ['STATEMENT Norway > Chad']],
    ['Japan will not recognise the government.', ['REJECT Japan > the government']],
  ],
  'the second scheme': [
    ['A strong earthquake hit Nepal.', ['DISASTER > Nepal']],
    ['Thousands of refugees fled to Turkey.', ['MOVE Thousands of refugees > Turkey']],
  ],
};

for (const [what, cases] of Object.entries(CASES))
  describe(what, () => {
    test.each(cases)('%s', (sentence, events) => expectEvents(sentence, events));
  });

const SILENT = [
  'The Lions beat the Tigers in the final.',
  'The striker shot wide in the second half.',
  'Shares crashed on Monday.',
  'The company attacked the problem of rising costs.',
  'The minister declined to comment.',
  'She met her friends at the park.',
  'The band released an album.',
  'Doctors are fighting the disease.',
  'The film was shot in Morocco.',
  'The president expressed hope for rain.',
  'He struck a balance between work and rest.',
  'The team visited the website.',
  'The governor said it was a fine day.',
  'Scientists defeated the virus.',
  'A heart attack killed the singer.',
  'The bank cut interest rates.',
  'Rain stopped play.',
  'The court heard that he was tired.',
  'The exercise book lay on the table.',
  'Police talked to reporters.',
];

describe('nothing happened', () => {
  test.each(SILENT)('%s', (sentence) => {
    const told = read(sentence).events.filter(
      ({ factuality }) => factuality === 'ASSERTED' || factuality === 'REPORTED',
    );
    const political = told.filter(({ quad }) => quad !== null);
    expect(political.map(({ type, rule }) => `${type} by ${rule}`)).toEqual([]);
  });
});

describe('where, when, how many, who says so', () => {
  test('binds place and day to the deed', () => {
    const [event] = read('Rebels attacked an army base near Aleppo on Sunday.').events;
    expect(event?.location?.resolved.place.country).toBe('SYR');
    expect(event?.location?.stated).toBe(true);
    expect(event?.date).toMatchObject({ value: '2024-12-08', precision: 'DAY', stated: true });
  });

  test.each([
    ['Russian jets bombed the town of Idlib.', 'SYR'],
    ['The US military bombed a village.', undefined],
    ['The United States threatened Turkey.', undefined],
  ])('%s took place in %s', (text, country) => {
    expect(read(text).events[0]?.location?.resolved.place.country).toBe(country);
  });

  test('never passes the day of publication for a stated one', () => {
    const [event] = read('Rebels attacked an army base.').events;
    expect(event?.date).toMatchObject({
      value: '2024-12-10',
      precision: 'PUBLICATION',
      stated: false,
    });
  });

  test('takes the place of a story without one from its dateline', () => {
    const [event] = read('ALEPPO (Reuters) - Gunmen killed two policemen.').events;
    expect(event?.location).toMatchObject({
      stated: false,
      resolved: { place: { name: 'Aleppo' } },
    });
  });

  test('counts the dead and the hurt', () => {
    const [event] = read('Gunmen killed at least 12 people and wounded 30 in Kabul.').events;
    expect(event?.casualties.killed).toBe(12);
  });

  test('keeps who says so', () => {
    const [event] = read('The ministry said Russian troops shelled the town.').events;
    expect(event).toMatchObject({ factuality: 'REPORTED', attribution: { text: 'The ministry' } });
  });

  test('knows history from news', () => {
    const [event] = read('In 1991 Iraq invaded Kuwait.').events;
    expect(event?.historical).toBe(true);
  });

  test('rolls bywords up to the state', () => {
    const [event] = read('The Kremlin condemned the attack on the embassy.').events;
    expect(event?.actors[0]?.actor.country).toBe('RUS');
  });

  test('lets a pronoun stand for the speaker', () => {
    const [event] = read('Hungary said it would not accept the proposal.').events;
    expect(event?.actors[0]?.actor.country).toBe('HUN');
  });

  test('gives one happening told twice one number', () => {
    const { events } = read(
      'Turkish jets bombed Kurdish rebels on Monday. Turkish jets bombed the rebels near the border.',
    );
    expect(new Set(events.map(({ happening }) => happening)).size).toBe(1);
  });

  test('spans are the words they say', () => {
    const text = 'Turkish police arrested two journalists in Ankara on Friday.';
    for (const { actors, recipients } of read(text).events)
      for (const party of [...actors, ...recipients])
        expect(text.slice(party.start, party.end)).toBe(party.text);
  });

  test('reads nothing out of nothing', () => {
    expect(read('').events).toEqual([]);
    expect(read(' \n\n ').events).toEqual([]);
  });
});
