import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActorRecord, EventRecord } from '../article-record.ts';
import type { Connection } from '../database.ts';
import { type EventOrderField, type EventQuery, eventOrderFields } from '../event-query.ts';
import type { PageRequest } from '../page.ts';
import { saveArticle } from '../saving/save-article.ts';
import {
  participant,
  sampleEvent,
  sampleRecord,
  type TestDatabase,
  testDatabases,
} from '../testing.ts';
import { listActors } from './actors.ts';
import { countEvents } from './count-events.ts';
import { findEntityIds } from './entity-ids.ts';
import { listEvents } from './list-events.ts';

/** Eleven days of December, an event each, told apart by their summaries. */
const events: readonly EventRecord[] = [
  happening(1, {}),
  happening(2, {
    place: damascus(),
    type: 'CONSULT',
    modes: ['VISIT'],
    quad: 'VERBAL_COOPERATION',
    goldstein: 3,
    cameo: '042',
  }),
  happening(3, { participants: [participant('ACTOR', 'TUR'), participant('RECIPIENT', 'RUS')] }),
  happening(4, { factuality: 'NEGATED' }),
  happening(5, { factuality: 'REPORTED', confidence: 0.4 }),
  happening(6, { historical: true }),
  happening(7, { place: null, participants: [participant('ACTOR', 'SYR')] }),
  happening(8, {
    participants: [participant('ACTOR', 'TUR'), participant('ACTOR', 'RUS')],
    place: damascus(),
  }),
  happening(9, { contexts: ['DIPLOMATIC'], goldstein: -2 }),
  happening(10, { participants: [participant('RECIPIENT', 'RUS.MIL')] }),
  happening(11, { type: 'DISASTER', participants: [], place: null }),
];

function happening(day: number, changes: Partial<EventRecord>): EventRecord {
  const date = `2024-12-${String(day).padStart(2, '0')}`;
  return sampleEvent({
    summary: String(day),
    date: { from: date, to: date, precision: 'DAY', stated: true },
    ...changes,
  });
}

function damascus(): EventRecord['place'] {
  return { key: 'gn:170654', precision: 'CITY', stated: true, text: 'Damascus', confidence: 0.9 };
}

describe.each(testDatabases)('listing events on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  let ids: ReadonlyMap<string, string>;
  beforeAll(async () => {
    database = await open();
    await saveArticle(database.db, sampleRecord('all', events));
    ids = await findEntityIds(database, [
      'RUS',
      'RUS.MIL',
      'TUR',
      'SYR',
      'gn:163843',
      'gn:170063',
      'gn:170654',
    ]);
  });
  afterAll(() => database.close());

  const id = (key: string): string => ids.get(key) ?? 'missing';
  const summaries = async (query: EventQuery, connection: Connection = database) => {
    const page = await listEvents(connection, { query, first: 100 });
    return page.rows.map(({ summary }) => Number(summary));
  };
  const happened = {
    factualities: ['ASSERTED', 'REPORTED'],
    historical: false,
    coded: true,
  } as const;

  test.each<[string, () => EventQuery, number[]]>([
    ['everything, newest first', () => ({}), [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
    ['what happened', () => happened, [11, 10, 9, 8, 7, 5, 3, 2, 1]],
    [
      'an actor by its parts',
      () => ({ actor: { anyOf: [id('RUS')] } }),
      [10, 9, 8, 6, 5, 4, 3, 2, 1],
    ],
    ['an actor itself', () => ({ actor: { anyOf: [id('RUS')], direct: true } }), [8, 3]],
    ['an actor in a role', () => ({ actor: { anyOf: [id('RUS')], role: 'RECIPIENT' } }), [10, 3]],
    [
      'Russia in Syria, as it happened',
      () => ({ actor: { anyOf: [id('RUS')] }, place: { anyOf: [id('gn:163843')] }, ...happened }),
      [10, 9, 8, 5, 3, 2, 1],
    ],
    [
      'either of two actors, each event once',
      () => ({ actor: { anyOf: [id('TUR'), id('RUS')], role: 'ACTOR' } }),
      [9, 8, 6, 5, 4, 3, 2, 1],
    ],
    [
      'two actors together',
      () => ({ actors: [{ anyOf: [id('RUS')] }, { anyOf: [id('TUR')] }] }),
      [8, 3],
    ],
    ['an actor by kind', () => ({ actor: { kinds: ['ORGANIZATION'] } }), [10, 9, 6, 5, 4, 2, 1]],
    ['a town', () => ({ place: { anyOf: [id('gn:170654')] } }), [8, 2]],
    [
      'either of two towns, in a range of days',
      () => ({
        place: { anyOf: [id('gn:170654'), id('gn:170063')] },
        date: { from: '2024-12-02', to: '2024-12-04' },
      }),
      [4, 3, 2],
    ],
    ['a range of days', () => ({ date: { from: '2024-12-09' } }), [11, 10, 9]],
    ['a type', () => ({ types: ['CONSULT'] }), [2]],
    ['a mode', () => ({ modes: ['VISIT', 'MEET'] }), [2]],
    ['a context', () => ({ contexts: ['DIPLOMATIC'] }), [9]],
    ['a quad class', () => ({ quads: ['VERBAL_COOPERATION'] }), [2]],
    ['a CAMEO root', () => ({ cameoPrefixes: ['04'] }), [2]],
    ['a score range', () => ({ goldstein: { gte: -5, lte: 3 } }), [9, 2]],
    ['a factuality', () => ({ factualities: ['NEGATED'] }), [4]],
    [
      'a least confidence',
      () => ({ minConfidence: 0.9, types: ['CONSULT', 'ASSAULT'] }),
      [10, 9, 8, 7, 6, 4, 3, 2, 1],
    ],
    ['a least number of sources', () => ({ minSources: 2 }), []],
    [
      'a source',
      () => ({ sources: { domains: ['NEWS.example'], countries: ['GBR'] }, types: ['CONSULT'] }),
      [2],
    ],
    ['another source', () => ({ sources: { domains: ['other.example'] } }), []],
    ['a language', () => ({ languages: ['fr'] }), []],
    ['words of the passage', () => ({ text: 'bombing rebel', types: ['CONSULT'] }), [2]],
    ['words it does not say', () => ({ text: 'bombing -rebels' }), []],
    [
      'a circle',
      () => ({ place: { near: { latitude: 33.5, longitude: 36.3, radiusKm: 20 } } }),
      [8, 2],
    ],
    [
      'a box',
      () => ({
        place: { box: { west: 37, east: 38, south: 36, north: 37 } },
        date: { to: '2024-12-03' },
      }),
      [3, 1],
    ],
    [
      'a box across the antimeridian',
      () => ({ place: { box: { west: 170, east: 36.5, south: 33, north: 37 } } }),
      [8, 2],
    ],
    [
      'a precision',
      () => ({ place: { minPrecision: 'CITY' }, date: { from: '2024-12-07' } }),
      [10, 9, 8],
    ],
    [
      'a conjunction inside',
      () => ({
        and: [
          { actor: { anyOf: [id('RUS')] } },
          { place: { anyOf: [id('gn:170654')] } },
          { date: { from: '2024-12-03' } },
        ],
      }),
      [8],
    ],
    [
      'alternatives',
      () => ({ or: [{ types: ['CONSULT'] }, { place: { anyOf: [id('gn:170654')] } }] }),
      [8, 2],
    ],
    [
      'a negation, true where the place is unknown',
      () => ({ not: { place: { near: { latitude: 36.2, longitude: 37.16, radiusKm: 50 } } } }),
      [11, 8, 7, 2],
    ],
    ['a negated actor', () => ({ not: { actor: { anyOf: [id('RUS')] } } }), [11, 7]],
    ['a status', () => ({ statuses: ['RETRACTED'] }), []],
    [
      'an actor nobody has heard of',
      () => ({ actor: { anyOf: ['00000000-0000-7000-8000-000000000000'] } }),
      [],
    ],
  ])('finds %s', async (_, query, expected) => {
    expect(await summaries(query())).toEqual(expected);
  });

  test.each(
    eventOrderFields.flatMap((field) =>
      (['ASC', 'DESC'] as const).map((direction): [EventOrderField, 'ASC' | 'DESC'] => [
        field,
        direction,
      ]),
    ),
  )(
    'pages by %s %s meet without gap or overlap, forward and backward',
    async (field, direction) => {
      const list = { query: {}, order: { field, direction } } as const;
      const whole = await listEvents(database, { ...list, first: 100 });
      const ids = whole.rows.map((row) => row.id);
      expect(new Set(ids).size).toBe(events.length);

      const forward: string[] = [];
      for (let after: string | undefined, more = true; more; ) {
        const page = await listEvents(database, { ...list, first: 3, after });
        forward.push(...page.rows.map((row) => row.id));
        expect(page.hasPreviousPage).toBe(after !== undefined);
        after = page.cursors.at(-1);
        more = page.hasNextPage;
      }
      expect(forward).toEqual(ids);

      const backward: string[] = [];
      for (let before: string | undefined, more = true; more; ) {
        const page = await listEvents(database, { ...list, last: 3, before });
        backward.unshift(...page.rows.map((row) => row.id));
        before = page.cursors[0];
        more = page.hasPreviousPage;
      }
      expect(backward).toEqual(ids);
    },
  );

  test.each<[string, () => EventQuery]>([
    [
      'two lists joined',
      () => ({ actor: { anyOf: [id('RUS')] }, place: { anyOf: [id('gn:163843')] } }),
    ],
    ['several lists merged', () => ({ actor: { anyOf: [id('RUS'), id('TUR'), id('SYR')] } })],
  ])('pages of %s meet as well', async (_, query) => {
    const whole = await summaries(query());
    const paged: number[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const page = await listEvents(database, { query: query(), first: 2, after });
      paged.push(...page.rows.map(({ summary }) => Number(summary)));
      after = page.cursors.at(-1);
      more = page.hasNextPage;
    }
    expect(paged).toEqual(whole);
  });

  test('a cursor of another filter or order is refused', async () => {
    const { cursors } = await listEvents(database, { query: { types: ['ASSAULT'] }, first: 1 });
    const after = cursors[0];
    const refused = { code: 'CURSOR_INVALID' };
    await expect(listEvents(database, { query: {}, after })).rejects.toMatchObject(refused);
    const order = { field: 'DATE', direction: 'ASC' } as const;
    await expect(
      listEvents(database, { query: { types: ['ASSAULT'] }, order, after }),
    ).rejects.toMatchObject(refused);
  });

  test.each<[string, PageRequest]>([
    ['101 items', { first: 101 }],
    ['-1 items', { first: -1 }],
    ['half an item', { last: 0.5 }],
    ['both directions', { first: 1, last: 1 }],
  ])('a page of %s is refused', async (_, request) => {
    await expect(listEvents(database, { query: {}, ...request })).rejects.toMatchObject({
      code: 'PAGE_INVALID',
    });
  });

  test('no items are a page too', async () => {
    expect(await listEvents(database, { query: {}, first: 0 })).toMatchObject({
      rows: [],
      hasNextPage: true,
    });
  });

  test('a page reads what was selected of each event', async () => {
    const page = await listEvents(database, {
      query: { date: { from: '2024-12-02', to: '2024-12-02' } },
      selection: { participants: true, place: true, mentions: { first: 1, article: true } },
    });
    const [row] = page.rows;
    expect(row?.participants?.map(({ role, actor }) => [role, actor.key])).toEqual([
      ['ACTOR', 'RUS.MIL'],
      ['RECIPIENT', 'SYR/REB'],
    ]);
    expect(row?.place?.path.map(({ name }) => name)).toEqual(['Syria', 'Damascus']);
    expect(row?.mentions?.[0]).toMatchObject({
      trigger: { start: 13, end: 19, text: 'bombed' },
      article: { title: 'Report all', source: { domain: 'news.example' } },
    });
    expect(row).toMatchObject({ date: '2024-12-02', firstSeenAt: '2024-12-02T06:00:00.000Z' });
  });

  test('a topic is told only to whom asks for it, and counts for nobody', () =>
    database.rolledBack(async ({ db, query }) => {
      const topic = sampleEvent({ type: 'NEWS', summary: '12' });
      await saveArticle(db, sampleRecord('topic', [topic]));
      const connection = { db, query };
      const russia = { actor: { anyOf: [id('RUS')] } };
      const withTopics = { factualities: happened.factualities, historical: false } as const;
      expect(await summaries({ ...russia, ...happened }, connection)).not.toContain(12);
      expect(await summaries({ ...russia, ...withTopics }, connection)).toContain(12);
      expect(await summaries({ ...russia, types: ['NEWS'] }, connection)).toEqual([12]);
      const listed = await summaries({ ...russia, ...happened }, connection);
      expect(await countEvents(connection, { ...russia, ...happened })).toBe(listed.length);
      const { rows } = await listActors({ query }, { query: { countries: ['RUS'] } });
      expect(rows.find(({ key }) => key === 'RUS')?.eventCount).toBe(listed.length);
    }));

  test('tolls are asked for by the least of each, and a number not told is none', () =>
    database.rolledBack(async ({ db, query }) => {
      const toll = (summary: string, killed: number | null, injured: number | null) =>
        sampleEvent({ summary, casualties: { killed, injured } });
      const told = [toll('21', 12, null), toll('22', 3, 40), toll('23', null, 50)];
      await saveArticle(db, sampleRecord('tolls', told));
      const having = async (minHarmed: NonNullable<EventQuery['minHarmed']>) =>
        (await summaries({ minHarmed }, { db, query })).sort();
      expect(await having({ killed: 3 })).toEqual([21, 22]);
      expect(await having({ killed: 4 })).toEqual([21]);
      expect(await having({ killed: 1, injured: 40 })).toEqual([22]);
      expect(await having({ injured: 1 })).toEqual([22, 23]);
      expect(await having({ arrested: 1 })).toEqual([]);
    }));

  test('what was retracted is found by who took part and where, when asked for', () =>
    database.rolledBack(async ({ db, query }) => {
      await saveArticle(db, sampleRecord('gone', [sampleEvent({ summary: '13' })]));
      await saveArticle(db, sampleRecord('gone', [], { text: 'A correction.' }));
      const connection = { db, query };
      const retracted = { statuses: ['RETRACTED'] } as const;
      const [russia, syria] = [{ anyOf: [id('RUS')] }, { anyOf: [id('gn:163843')] }];
      expect(await summaries({ ...retracted, actor: russia, place: syria }, connection)).toEqual([
        13,
      ]);
      expect(await summaries({ ...retracted, actor: { anyOf: [id('TUR')] } }, connection)).toEqual(
        [],
      );
      expect(
        await summaries({ ...retracted, place: { anyOf: [id('gn:170654')] } }, connection),
      ).toEqual([]);
      expect(await summaries({ actor: russia, place: syria }, connection)).not.toContain(13);
    }));

  test('an actor counts for what it belonged to that day, whatever else is asked of it', () =>
    database.rolledBack(async ({ db, query }) => {
      const late = sampleEvent({
        summary: '14',
        participants: [participant('ACTOR', 'x:general')],
      });
      const general: ActorRecord = {
        key: 'x:general',
        name: 'A General',
        kind: 'PERSON',
        country: 'RUS',
        sectors: ['MIL'],
        affiliations: [{ to: 'RUS.MIL', relation: 'leads', until: '2020' }],
        ancestors: ['RUS'],
      };
      const record = sampleRecord('late', [late]);
      await saveArticle(db, { ...record, actors: [...record.actors, general] });
      const people = (key: string) => ({ actor: { anyOf: [id(key)], kinds: ['PERSON'] } });
      expect(await summaries(people('RUS'), { db, query })).toEqual([14]);
      expect(await summaries(people('RUS.MIL'), { db, query })).toEqual([]);
    }));

  test.each<[string, () => EventQuery]>([
    ['everything', () => ({})],
    ['what happened', () => happened],
    [
      'what happened in a range of days',
      () => ({ ...happened, date: { from: '2024-12-03', to: '2024-12-08' } }),
    ],
    [
      'Russia in Syria, as it happened',
      () => ({ actor: { anyOf: [id('RUS')] }, place: { anyOf: [id('gn:163843')] }, ...happened }),
    ],
    [
      'Russia in Damascus, as it happened',
      () => ({ actor: { anyOf: [id('RUS')] }, place: { anyOf: [id('gn:170654')] }, ...happened }),
    ],
    [
      'Russia as a recipient, as it happened',
      () => ({ actor: { anyOf: [id('RUS')], role: 'RECIPIENT' }, ...happened }),
    ],
    ['either of two actors', () => ({ actor: { anyOf: [id('TUR'), id('RUS')] }, ...happened })],
    [
      'two actors together',
      () => ({ actors: [{ anyOf: [id('TUR')] }, { anyOf: [id('RUS')] }], ...happened }),
    ],
    [
      'what happened, said deeper inside',
      () => ({ and: [{ actor: { anyOf: [id('RUS')] } }, happened] }),
    ],
    ['what happened with a score', () => ({ ...happened, goldstein: { gte: 0 } })],
  ])('the count of %s is that of the list', async (_, query) => {
    expect(await countEvents(database, query())).toBe((await summaries(query())).length);
  });
});
