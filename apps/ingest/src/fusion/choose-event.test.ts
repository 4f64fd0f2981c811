import { describe, expect, test } from 'vitest';
import { chooseEvent, scoreSameness } from './choose-event.ts';
import type { Happening, HappeningActor, HappeningPlace } from './happening.ts';

const actors: Readonly<Record<string, Omit<HappeningActor, 'role'>>> = {
  Russia: { key: 'RUS', name: 'Russia', country: 'RUS', ancestors: [] },
  'Russian jets': { key: 'RUS.MIL', name: 'Russian military', country: 'RUS', ancestors: ['RUS'] },
  Kremlin: { key: 'RUS.GOV', name: 'Government of Russia', country: 'RUS', ancestors: ['RUS'] },
  Israel: { key: 'ISR', name: 'Israel', country: 'ISR', ancestors: [] },
  Syria: { key: 'SYR', name: 'Syria', country: 'SYR', ancestors: [] },
  rebels: { key: 'SYR/REB', name: 'Syrian rebels', country: 'SYR', ancestors: ['SYR'] },
  HTS: {
    key: 'SYR.hts',
    name: 'Hayat Tahrir al-Sham',
    country: 'SYR',
    ancestors: ['SYR/REB', 'SYR'],
  },
  civilians: { key: 'x:civilians', name: 'civilians', country: null, ancestors: [] },
  residents: { key: 'x:residents', name: 'residents', country: null, ancestors: [] },
  'Syrian army': { key: 'SYR.MIL', name: 'Syrian army', country: 'SYR', ancestors: ['SYR'] },
  anybody: { key: '*/CVL', name: 'civilians', country: null, ancestors: [] },
  Iran: { key: 'IRN', name: 'Iran', country: 'IRN', ancestors: [] },
  'Saudi Arabia': { key: 'SAU', name: 'Saudi Arabia', country: 'SAU', ancestors: [] },
  Turkey: { key: 'TUR', name: 'Turkey', country: 'TUR', ancestors: [] },
};

const places: Readonly<Record<string, HappeningPlace>> = {
  Idlib: {
    key: 'gn:idlib',
    precision: 'CITY',
    stated: true,
    ancestors: ['gn:idlib-province', 'gn:syria'],
  },
  Aleppo: {
    key: 'gn:aleppo',
    precision: 'CITY',
    stated: true,
    ancestors: ['gn:aleppo-province', 'gn:syria'],
  },
  Syria: { key: 'gn:syria', precision: 'COUNTRY', stated: true, ancestors: [] },
  Beijing: { key: 'gn:beijing', precision: 'CITY', stated: true, ancestors: ['gn:china'] },
  'Idlib, guessed': { key: 'gn:idlib', precision: 'CITY', stated: false, ancestors: ['gn:syria'] },
};

interface Sketch {
  type?: string;
  modes?: string[];
  who?: string[];
  whom?: string[];
  where?: string;
  on?: string;
  until?: string;
  stated?: boolean;
  factuality?: Happening['factuality'];
  killed?: number;
  words?: string;
}

function happening(sketch: Sketch): Happening {
  const cast = (names: string[] | undefined, role: HappeningActor['role']) =>
    (names ?? []).map((name) => ({ role, ...(actors[name] ?? fail(name)) }));
  const on = sketch.on ?? '2024-12-01';
  return {
    type: sketch.type ?? 'ASSAULT',
    modes: sketch.modes ?? [],
    factuality: sketch.factuality ?? 'ASSERTED',
    date: {
      from: on,
      to: sketch.until ?? on,
      precision: sketch.stated === false ? 'PUBLICATION' : 'DAY',
      stated: sketch.stated ?? true,
    },
    participants: [...cast(sketch.who, 'ACTOR'), ...cast(sketch.whom, 'RECIPIENT')],
    place: sketch.where ? (places[sketch.where] ?? fail(sketch.where)) : null,
    casualties: { killed: sketch.killed ?? null },
    words: sketch.words ?? '',
  };
}

function fail(name: string): never {
  throw new Error(`The table has no "${name}".`);
}

const rocket = 'North Korea launched a long-range rocket in February';
const same: [string, Sketch, Sketch][] = [
  [
    'two outlets, same words for all',
    { who: ['Russia'], where: 'Idlib' },
    { who: ['Russia'], where: 'Idlib' },
  ],
  [
    'a part and its whole',
    { who: ['Russian jets'], where: 'Idlib' },
    { who: ['Russia'], where: 'Idlib' },
  ],
  [
    'a city and its country',
    { who: ['Russia'], whom: ['rebels'], where: 'Idlib' },
    { who: ['Russia'], whom: ['HTS'], where: 'Syria' },
  ],
  [
    'victims under other names',
    { who: ['Russia'], whom: ['civilians'], where: 'Idlib' },
    { who: ['Russian jets'], whom: ['residents'], where: 'Idlib' },
  ],
  [
    'a fact and a report of it',
    { who: ['Russia'], where: 'Idlib' },
    { who: ['Russia'], where: 'Idlib', factuality: 'REPORTED' },
  ],
  [
    'a stated day and the day of publication after it',
    { who: ['Russia'], where: 'Idlib' },
    { who: ['Russia'], where: 'Idlib', on: '2024-12-02', stated: false },
  ],
  [
    'a day and the week around it',
    { who: ['Russia'], whom: ['rebels'], where: 'Idlib' },
    { who: ['Russia'], whom: ['rebels'], where: 'Idlib', on: '2024-11-29', until: '2024-12-03' },
  ],
  [
    'a toll that has risen',
    { who: ['Russia'], where: 'Idlib', killed: 8 },
    { who: ['Russia'], where: 'Idlib', killed: 25 },
  ],
  [
    'an agreement told from the other side',
    { type: 'AGREE', who: ['Iran'], whom: ['Saudi Arabia'], where: 'Beijing' },
    { type: 'AGREE', who: ['Saudi Arabia'], whom: ['Iran'], where: 'Beijing' },
  ],
  [
    'a party left out, other words the same',
    {
      type: 'AGREE',
      who: ['Iran', 'Saudi Arabia'],
      words: 'Saudi Arabia and Iran agreed to restore diplomatic relations',
    },
    {
      type: 'AGREE',
      who: ['Iran'],
      words: 'Iran agreed to restore diplomatic relations with its rival',
    },
  ],
  [
    'no place, no victims, but the same sentence',
    { type: 'AID', who: ['Turkey'], words: 'Turkey sent rescue teams to Derna after the floods' },
    { type: 'AID', who: ['Turkey'], words: 'Turkey sent two rescue teams to flooded Derna' },
  ],
  [
    'the same words about something some time in a year',
    {
      who: ['Iran'],
      whom: ['Israel'],
      words: 'Iran and Israel fought a war for a month',
      on: '2006-01-01',
      until: '2006-12-31',
    },
    {
      who: ['Iran'],
      whom: ['Israel'],
      words: 'Israel, which fought a war of a month with Iran in 2006',
      on: '2006-07-12',
      until: '2006-08-14',
    },
  ],
  [
    'one condition quoted twice',
    { who: ['Turkey'], whom: ['rebels'], factuality: 'HYPOTHETICAL', words: rocket },
    { who: ['Turkey'], whom: ['rebels'], factuality: 'HYPOTHETICAL', words: `${rocket}, he said` },
  ],
];

const different: [string, Sketch, Sketch][] = [
  [
    'two things some time in a year',
    {
      who: ['Russia'],
      whom: ['rebels'],
      where: 'Idlib',
      on: '2016-01-01',
      until: '2016-12-31',
      words: 'jets bombed the market',
    },
    {
      who: ['Russia'],
      whom: ['rebels'],
      where: 'Idlib',
      on: '2016-05-03',
      words: 'soldiers shelled a convoy',
    },
  ],
  [
    'two conditions of the same parties',
    {
      who: ['Turkey'],
      whom: ['rebels'],
      where: 'Idlib',
      factuality: 'HYPOTHETICAL',
      words: 'if Turkey sends tanks',
    },
    {
      who: ['Turkey'],
      whom: ['rebels'],
      where: 'Idlib',
      factuality: 'HYPOTHETICAL',
      words: 'unless Ankara closes the border',
    },
  ],
  [
    'anybody against anybody',
    { who: ['anybody'], whom: ['anybody'] },
    { who: ['anybody'], whom: ['anybody'] },
  ],
  [
    'one of a crowd in a country',
    { type: 'CONSULT', who: ['Russia'], where: 'Syria' },
    {
      type: 'CONSULT',
      who: ['Russia', 'Israel', 'Iran', 'Turkey', 'Saudi Arabia'],
      where: 'Syria',
    },
  ],
  [
    'another type',
    { who: ['Russia'], where: 'Idlib' },
    { type: 'THREATEN', who: ['Russia'], where: 'Idlib' },
  ],
  ['another actor', { who: ['Russia'], where: 'Idlib' }, { who: ['Israel'], where: 'Idlib' }],
  [
    'another victim',
    { who: ['Israel'], whom: ['Syria'], where: 'Syria' },
    { who: ['Israel'], whom: ['Iran'], where: 'Syria' },
  ],
  ['another city', { who: ['Russia'], where: 'Idlib' }, { who: ['Russia'], where: 'Aleppo' }],
  [
    'the next day, both stated',
    { who: ['Russia'], where: 'Idlib' },
    { who: ['Russia'], where: 'Idlib', on: '2024-12-02' },
  ],
  [
    'publication three days later',
    { who: ['Russia'], where: 'Idlib' },
    { who: ['Russia'], where: 'Idlib', on: '2024-12-04', stated: false },
  ],
  [
    'another year',
    { who: ['Russia'], where: 'Idlib' },
    { who: ['Russia'], where: 'Idlib', on: '2019-12-01' },
  ],
  [
    'a plan and the deed',
    { who: ['Russia'], where: 'Idlib', factuality: 'FUTURE' },
    { who: ['Russia'], where: 'Idlib' },
  ],
  [
    'a deed and its denial',
    { who: ['Russia'], where: 'Idlib', factuality: 'NEGATED' },
    { who: ['Russia'], where: 'Idlib' },
  ],
  [
    'the roles swapped',
    { who: ['Israel'], whom: ['Iran'], where: 'Syria' },
    { who: ['Iran'], whom: ['Israel'], where: 'Syria' },
  ],
  [
    'only the actor in common',
    { type: 'CONSULT', who: ['Russia'] },
    { type: 'CONSULT', who: ['Russia'] },
  ],
  ['only the place in common', { who: [], where: 'Idlib' }, { who: [], where: 'Idlib' }],
  [
    'the same government in unlike matters',
    { type: 'AID', who: ['Turkey'], words: 'Turkey sent rescue teams to Derna' },
    { type: 'AID', who: ['Turkey'], words: 'Turkey delivered drones to Baku' },
  ],
  [
    'one helper and one country, but other help to others',
    {
      type: 'AID',
      who: ['Russia'],
      whom: ['Syrian army'],
      where: 'Syria',
      words: 'Russia was helping the army with air strikes',
    },
    {
      type: 'AID',
      who: ['Russia'],
      whom: ['HTS'],
      where: 'Syria',
      words: 'Russia granted asylum for humanitarian reasons',
    },
  ],
  [
    'a place only guessed',
    { who: ['Kremlin'], where: 'Aleppo' },
    { who: ['Russian jets'], where: 'Idlib, guessed' },
  ],
  [
    'a hundred times as many dead, and another kind of attack',
    { who: ['Russia'], where: 'Idlib', killed: 4, modes: ['aerial'] },
    { who: ['Russia'], where: 'Idlib', killed: 400, modes: ['suicide'] },
  ],
  [
    'another third party to the talks',
    { type: 'CONSULT', who: ['Russia', 'Iran'], where: 'Beijing' },
    { type: 'CONSULT', who: ['Turkey', 'Israel'], where: 'Beijing' },
  ],
];

describe('one happening told twice', () => {
  test.each(same)('%s', (_, a, b) => {
    const candidates = [{ id: 'stored', ...happening(b) }];
    expect(chooseEvent(happening(a), candidates)?.eventId).toBe('stored');
    expect(scoreSameness(happening(a), happening(b))).toBeCloseTo(
      scoreSameness(happening(b), happening(a)),
    );
  });
});

describe('two happenings', () => {
  test.each(different)('%s', (_, a, b) => {
    expect(chooseEvent(happening(a), [{ id: 'stored', ...happening(b) }])).toBeUndefined();
  });
});

test('the best candidate is chosen, not the first', () => {
  const finding = happening({ who: ['Russian jets'], whom: ['rebels'], where: 'Idlib' });
  const candidates = [
    { id: 'loose', ...happening({ who: ['Kremlin'], whom: ['rebels'], where: 'Syria' }) },
    { id: 'exact', ...happening({ who: ['Russian jets'], whom: ['rebels'], where: 'Idlib' }) },
  ];
  expect(chooseEvent(finding, candidates)?.eventId).toBe('exact');
});

test('nothing is chosen from nothing', () => {
  expect(chooseEvent(happening({ who: ['Russia'] }), [])).toBeUndefined();
});
