import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventQuery } from '../event-query.ts';
import { saveArticle } from '../saving/save-article.ts';
import {
  participant,
  sampleEvent,
  sampleRecord,
  type TestDatabase,
  testDatabases,
} from '../testing.ts';
import { countEventsByActor, countEventsByPlace, countEventsBySource } from './entity-buckets.ts';
import { findEntityIds } from './entity-ids.ts';
import { eventGrid } from './event-grid.ts';
import { eventHistogram } from './event-histogram.ts';
import { countEventsBy, summariseEvents } from './event-statistics.ts';

/** Russia bombs Aleppo twice in December, Türkiye and Russia meet in Damascus in February; somebody denies something. */
const events = [
  sampleEvent({ date: on('2024-12-01') }),
  sampleEvent({ date: on('2024-12-31'), goldstein: -8, contexts: ['MILITARY', 'TERRITORY'] }),
  sampleEvent({
    type: 'CONSULT',
    modes: ['MEET'],
    contexts: ['DIPLOMATIC'],
    quad: 'VERBAL_COOPERATION',
    goldstein: 3,
    date: on('2025-02-03'),
    participants: [
      participant('ACTOR', 'TUR'),
      { ...participant('RECIPIENT', 'RUS'), sectors: ['GOV'] },
    ],
    place: { key: 'gn:170654', precision: 'CITY', stated: true, text: 'Damascus', confidence: 1 },
  }),
  sampleEvent({ factuality: 'NEGATED', participants: [], place: null }),
];

function on(day: string) {
  return { from: day, to: day, precision: 'DAY', stated: true } as const;
}

describe.each(testDatabases)('statistics on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  const happened: EventQuery = {
    factualities: ['ASSERTED', 'REPORTED'],
    historical: false,
    coded: true,
  };
  let database: TestDatabase;
  let russia: EventQuery;
  beforeAll(async () => {
    database = await open();
    await saveArticle(database.db, sampleRecord('one', events));
    const [first] = (await database.db.query.event.findMany()).filter(
      ({ occurredOn, factuality }) => occurredOn === '2024-12-01' && factuality === 'ASSERTED',
    );
    const source = { domain: 'other.example', name: 'The Other' };
    const again = sampleEvent({ fuseInto: first?.id ?? null, date: on('2024-12-01') });
    await saveArticle(database.db, sampleRecord('two', [again], { source }));
    const ids = await findEntityIds(database, ['RUS', 'TUR']);
    russia = { actor: { anyOf: [...ids.values()] }, ...happened };
  });
  afterAll(() => database.close());

  test('a summary counts each event once, however many of the actors asked for it has', async () => {
    expect(await summariseEvents(database, russia)).toEqual({
      count: 3,
      articleCount: 2,
      actorCount: 4,
      firstDate: '2024-12-01',
      lastDate: '2025-02-03',
      goldstein: { avg: -5, min: -10, max: 3, sum: -15 },
    });
  });

  test('a summary of nothing has no dates and no scores', async () => {
    expect(await summariseEvents(database, { types: ['AID'] })).toEqual({
      count: 0,
      articleCount: 0,
      actorCount: 0,
      firstDate: null,
      lastDate: null,
      goldstein: { avg: null, min: null, max: null, sum: null },
    });
  });

  test.each([
    [
      'type',
      [
        ['ASSAULT', 2],
        ['CONSULT', 1],
      ],
    ],
    [
      'quad',
      [
        ['MATERIAL_CONFLICT', 2],
        ['VERBAL_COOPERATION', 1],
      ],
    ],
    [
      'mode',
      [
        ['AERIAL', 2],
        ['MEET', 1],
      ],
    ],
    [
      'context',
      [
        ['MILITARY', 2],
        ['DIPLOMATIC', 1],
        ['TERRITORY', 1],
      ],
    ],
    ['sector', [['GOV', 1]]],
  ] as const)('events are counted by %s', async (dimension, expected) => {
    const buckets = await countEventsBy(database, happened, dimension);
    expect(buckets.map(({ value, count }) => [value, count])).toEqual(expected);
  });

  test('events are counted by actor, in a role, and by country with its parts', async () => {
    const keys = async (options: { role?: 'ACTOR' | 'RECIPIENT'; kind?: string }) => {
      const buckets = await countEventsByActor(database, happened, { limit: 9, ...options });
      return Object.fromEntries(buckets.map(({ value, count }) => [value.key, count]));
    };
    expect(await keys({})).toEqual({ 'RUS.MIL': 2, 'SYR/REB': 2, RUS: 1, TUR: 1 });
    expect(await keys({ role: 'RECIPIENT' })).toEqual({ 'SYR/REB': 2, RUS: 1 });
    expect(await keys({ kind: 'COUNTRY' })).toEqual({ RUS: 3, SYR: 2, TUR: 1 });
    expect(await keys({ kind: 'COUNTRY', role: 'ACTOR' })).toEqual({ RUS: 2, TUR: 1 });
  });

  test('events are counted by place with what lies in it, the most frequent kept', async () => {
    const by = async (kind: string, limit: number) => {
      const buckets = await countEventsByPlace(database, happened, { kind, limit });
      return buckets.map(({ value, count }) => [value.name, count]);
    };
    expect(await by('COUNTRY', 9)).toEqual([['Syria', 3]]);
    expect(await by('ADM1', 9)).toEqual([['Aleppo Governorate', 2]]);
    expect(await by('CITY', 1)).toEqual([['Aleppo', 2]]);
  });

  test('events are counted by source', async () => {
    const buckets = await countEventsBySource(database, happened, { limit: 9 });
    expect(buckets.map(({ value, count }) => [value.domain, count])).toEqual([
      ['news.example', 3],
      ['other.example', 1],
    ]);
  });

  test('a histogram has the empty months between', async () => {
    const buckets = await eventHistogram(database, happened, 'MONTH');
    expect(buckets.map(({ start, end, count }) => [start, end, count])).toEqual([
      ['2024-12-01', '2024-12-31', 2],
      ['2025-01-01', '2025-01-31', 0],
      ['2025-02-01', '2025-02-28', 1],
    ]);
  });

  test('weeks begin on Monday, quarters and years where they begin', async () => {
    const first = async (interval: 'WEEK' | 'QUARTER' | 'YEAR') => {
      const [bucket] = await eventHistogram(database, happened, interval);
      return [bucket?.start, bucket?.end];
    };
    expect(await first('WEEK')).toEqual(['2024-11-25', '2024-12-01']);
    expect(await first('QUARTER')).toEqual(['2024-10-01', '2024-12-31']);
    expect(await first('YEAR')).toEqual(['2024-01-01', '2024-12-31']);
  });

  test('a histogram of nothing is empty, one of too many days refused', async () => {
    expect(await eventHistogram(database, { types: ['AID'] }, 'DAY')).toEqual([]);
    await database.rolledBack(async (connection) => {
      await saveArticle(
        connection.db,
        sampleRecord('old', [sampleEvent({ date: on('1999-12-31') })]),
      );
      await expect(eventHistogram(connection, {}, 'DAY')).rejects.toMatchObject({
        code: 'FILTER_INVALID',
      });
    });
  });

  test('a grid counts events by the cell their place lies in', async () => {
    const cells = await eventGrid(database, happened, { precision: 3, limit: 9 });
    expect(cells.map(({ geohash, count }) => [geohash, count])).toEqual([
      ['sy6', 2],
      ['svc', 1],
    ]);
    expect(cells[0]?.center.latitude).toBeCloseTo(36.2, 0);
  });
});
