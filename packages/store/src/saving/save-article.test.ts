import { asc, eq, ne, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection, Database } from '../database.ts';
import { rowsOf } from '../rows-of.ts';
import {
  article,
  articleBand,
  countryDay,
  entityTally,
  event,
  eventFacet,
  eventRevision,
  mention,
  participant,
} from '../schema.ts';
import {
  sampleEvent,
  sampleMention,
  sampleRecord,
  type TestDatabase,
  participant as takesPart,
  testDatabases,
} from '../testing.ts';
import { saveArticle } from './save-article.ts';
import { recomputeTallies } from './tallies.ts';

describe.each(testDatabases)('saving articles on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const inRollback = (body: (db: Database) => Promise<void>) => () =>
    database.rolledBack(({ db }: Connection) => body(db));

  test(
    'an article is added once and then unchanged, to the last row',
    inRollback(async (db) => {
      const record = sampleRecord('a', [sampleEvent()], { bands: [3, 1, 3] });
      const first = await saveArticle(db, record);
      expect(first).toMatchObject({ status: 'added', eventsAdded: 1, eventsMerged: 0 });
      const before = await dump(db);
      const again = await saveArticle(db, record);
      expect(again).toMatchObject({ status: 'unchanged', articleId: first.articleId });
      expect(await dump(db)).toEqual(before);
    }),
  );

  test(
    'an article without events is kept as one',
    inRollback(async (db) => {
      await saveArticle(db, sampleRecord('quiet', []));
      expect(await db.select({ status: article.status }).from(article)).toEqual([
        { status: 'NO_EVENTS' },
      ]);
    }),
  );

  test(
    'text without an address is known by its content',
    inRollback(async (db) => {
      const record = sampleRecord('x', [sampleEvent()], {
        url: null,
        canonicalUrl: null,
        source: null,
      });
      expect(await saveArticle(db, record)).toMatchObject({ status: 'added' });
      expect(await saveArticle(db, record)).toMatchObject({ status: 'unchanged' });
      expect(await eventOf(db)).toMatchObject({ articleCount: 1, sourceCount: 1 });
    }),
  );

  test(
    'the same text at another address is a duplicate and adds no evidence',
    inRollback(async (db) => {
      const text = 'Russian jets bombed rebels in Aleppo on Sunday.';
      const original = await saveArticle(db, sampleRecord('one', [sampleEvent()], { text }));
      const copy = sampleRecord('two', [sampleEvent()], { text });
      expect(await saveArticle(db, copy)).toMatchObject({ status: 'duplicate', eventsAdded: 0 });
      expect(await saveArticle(db, copy)).toMatchObject({ status: 'unchanged' });
      const copies = await db
        .select({ of: article.duplicateOfId, status: article.status })
        .from(article)
        .where(ne(article.id, original.articleId));
      expect(copies).toEqual([{ of: original.articleId, status: 'DUPLICATE' }]);
      expect(await db.$count(mention)).toBe(1);
    }),
  );

  test(
    'a near copy of a copy points to the original',
    inRollback(async (db) => {
      const original = await saveArticle(db, sampleRecord('one', [sampleEvent()]));
      const near = (path: string, duplicateOf: string) =>
        saveArticle(db, sampleRecord(path, [sampleEvent()], { duplicateOf }));
      const second = await near('two', original.articleId);
      const third = await near('three', second.articleId);
      expect(third.status).toBe('duplicate');
      const [row] = await db.select().from(article).where(eq(article.id, third.articleId));
      expect(row?.duplicateOfId).toBe(original.articleId);
    }),
  );

  test(
    'a second report of an event makes it better known, not two',
    inRollback(async (db) => {
      await saveArticle(db, sampleRecord('one', [sampleEvent({ confidence: 0.5 })]));
      const { id } = await eventOf(db);
      const second = sampleRecord(
        'two',
        [
          sampleEvent({
            fuseInto: id,
            confidence: 0.8,
            casualties: { killed: 4 },
            participants: [takesPart('ACTOR', 'RUS'), takesPart('RECIPIENT', 'SYR')],
          }),
        ],
        {
          source: { domain: 'other.example', name: 'The Other' },
          publishedAt: '2024-12-01T20:00:00.000Z',
        },
      );
      expect(await saveArticle(db, second)).toMatchObject({ eventsAdded: 0, eventsMerged: 1 });
      expect(await eventOf(db)).toMatchObject({
        id,
        articleCount: 2,
        sourceCount: 2,
        confidence: 0.8,
        killed: 4,
        firstSeenAt: '2024-12-01 20:00:00+00',
        lastSeenAt: '2024-12-02 06:00:00+00',
      });
      expect(await participantKeys(db)).toEqual(['ACTOR RUS.MIL', 'RECIPIENT SYR/REB']);
      expect(await db.$count(mention)).toBe(2);
    }),
  );

  test(
    'a new text withdraws what the former one said',
    inRollback(async (db) => {
      const { articleId } = await saveArticle(
        db,
        sampleRecord('a', [sampleEvent(), sampleEvent({ type: 'AID' })], { bands: [1, 2] }),
      );
      const mended = sampleRecord('a', [sampleEvent({ type: 'CONSULT' })], {
        text: 'Russian envoys met rebels in Aleppo on Sunday after all.',
        bands: [2, 3],
      });
      expect(await saveArticle(db, mended)).toEqual({
        status: 'replaced',
        articleId,
        eventsAdded: 1,
        eventsMerged: 0,
        eventsRetracted: 2,
      });
      const events = await db
        .select({ type: event.type, status: event.status })
        .from(event)
        .orderBy(asc(event.type));
      expect(events).toEqual([
        { type: 'AID', status: 'RETRACTED' },
        { type: 'ASSAULT', status: 'RETRACTED' },
        { type: 'CONSULT', status: 'ACTIVE' },
      ]);
      const [row] = await db.select().from(article);
      expect(row).toMatchObject({ version: 2, eventCount: 1 });
      expect(await db.$count(eventRevision)).toBe(2);
      expect(await db.$count(mention)).toBe(1);
      expect(
        await db
          .select({ band: articleBand.band })
          .from(articleBand)
          .orderBy(asc(articleBand.band)),
      ).toEqual([{ band: 2 }, { band: 3 }]);
      const found = await db.selectDistinct({ id: eventFacet.eventId }).from(eventFacet);
      expect(found).toHaveLength(1);
    }),
  );

  test(
    'a text given up is free for another article to have',
    inRollback(async (db) => {
      const text = 'Russian jets bombed rebels in Aleppo on Sunday.';
      await saveArticle(db, sampleRecord('one', [sampleEvent()], { text }));
      await saveArticle(db, sampleRecord('one', [sampleEvent()]));
      const other = await saveArticle(db, sampleRecord('two', [sampleEvent()], { text }));
      expect(other.status).toBe('added');
    }),
  );

  test(
    'another reading of the same text replaces the former one, and an event fused with itself keeps its id',
    inRollback(async (db) => {
      const record = sampleRecord('a', [sampleEvent()]);
      await saveArticle(db, record);
      const { id } = await eventOf(db);
      const reread = {
        ...record,
        extraction: { ...record.extraction, extractor: '2' },
        events: [sampleEvent({ fuseInto: id, goldstein: -9 })],
      };
      expect(await saveArticle(db, reread)).toMatchObject({
        status: 'replaced',
        eventsAdded: 0,
        eventsMerged: 1,
        eventsRetracted: 0,
      });
      expect(await eventOf(db)).toMatchObject({ id, goldstein: -9, articleCount: 1 });
    }),
  );

  test(
    'an event survives the withdrawal of one of its two articles, with what the other says',
    inRollback(async (db) => {
      await saveArticle(db, sampleRecord('one', [sampleEvent({ casualties: { killed: 9 } })]));
      const { id } = await eventOf(db);
      const other = sampleEvent({ fuseInto: id, participants: [takesPart('ACTOR', 'TUR')] });
      await saveArticle(db, sampleRecord('two', [other]));
      await saveArticle(db, sampleRecord('one', [], { text: 'A correction.' }));
      expect(await eventOf(db)).toMatchObject({
        id,
        status: 'ACTIVE',
        articleCount: 1,
        killed: null,
      });
      expect(await participantKeys(db)).toEqual(['ACTOR TUR']);
    }),
  );

  test(
    'a wish to fuse goes to the survivor of a merge, and to a new event where there is none',
    inRollback(async (db) => {
      await saveArticle(db, sampleRecord('one', [sampleEvent()]));
      const survivor = await eventOf(db);
      await saveArticle(db, sampleRecord('two', [sampleEvent({ type: 'AID' })]));
      const [merged] = await db.select().from(event).where(eq(event.type, 'AID'));
      await db
        .update(event)
        .set({ status: 'MERGED', mergedIntoId: survivor.id })
        .where(eq(event.id, merged?.id ?? ''));
      const late = sampleRecord('three', [
        sampleEvent({ fuseInto: merged?.id ?? null }),
        sampleEvent({ type: 'COERCE', fuseInto: '01900000-0000-7000-8000-000000000000' }),
      ]);
      expect(await saveArticle(db, late)).toMatchObject({ eventsAdded: 1, eventsMerged: 1 });
      const [kept] = await db.select().from(event).where(eq(event.id, survivor.id));
      expect(kept?.articleCount).toBe(2);
    }),
  );

  test(
    'what cannot be stored is replaced unit by unit, so that spans keep their words',
    inRollback(async (db) => {
      const text = 'Jets\0 bombed \ud800rebels in Aleppo 😀 on Sunday.';
      const found = sampleMention({
        sentence: { start: 0, end: text.length },
        trigger: { start: 6, end: 12 },
        recipientSpans: [{ start: 14, end: 20 }],
      });
      await saveArticle(db, sampleRecord('odd', [sampleEvent({ mentions: [found] })], { text }));
      const [row] = await db.select().from(mention);
      expect(row?.trigger.text).toBe('bombed');
      expect(row?.recipientSpans[0]?.text).toBe('rebels');
      expect(row?.text).toHaveLength(text.length);
    }),
  );

  test(
    'thousands of passages are more than one statement can carry, and are saved all the same',
    inRollback(async (db) => {
      const mentions = Array.from({ length: 4000 }, (_, at) =>
        sampleMention({ sentenceIndex: at }),
      );
      await saveArticle(db, sampleRecord('novel', [sampleEvent({ mentions })]));
      expect(await db.$count(mention)).toBe(4000);
    }),
  );

  test.each([
    ['an actor that is not listed', sampleEvent({ participants: [takesPart('ACTOR', 'XXX')] })],
    [
      'a place that is not listed',
      sampleEvent({
        place: { key: 'gn:1', precision: 'CITY', stated: true, text: 'x', confidence: 1 },
      }),
    ],
    ['an event nobody mentions', sampleEvent({ mentions: [] })],
  ])('a record with %s is refused and leaves nothing behind', async (_, bad) => {
    const record = sampleRecord('bad', [sampleEvent(), bad]);
    await expect(saveArticle(database.db, record)).rejects.toMatchObject({
      code: 'RECORD_INVALID',
    });
    expect(await database.db.$count(article)).toBe(0);
    expect(await database.db.$count(event)).toBe(0);
  });

  test(
    'kept tallies are those counted anew, after any sequence of saves',
    inRollback(async (db) => {
      const random = randomFrom(7);
      const pick = <Value>(values: readonly Value[]): Value => {
        const value = values[Math.floor(random() * values.length)];
        if (value === undefined) throw new Error('nothing to pick from');
        return value;
      };
      for (let step = 0; step < 40; step++) {
        const known = (await db.select({ id: event.id }).from(event)).map(({ id }) => id);
        const events = Array.from({ length: Math.floor(random() * 3) }, () =>
          sampleEvent({
            fuseInto: known.length > 0 && random() < 0.5 ? pick(known) : null,
            factuality: pick(['ASSERTED', 'REPORTED', 'NEGATED']),
            date: {
              from: pick(['2024-12-01', '2024-12-02']),
              to: '2024-12-02',
              precision: pick(['DAY', 'WEEK']),
              stated: random() < 0.5,
            },
            participants: [
              takesPart('ACTOR', pick(['RUS', 'RUS.MIL', 'TUR'])),
              takesPart('RECIPIENT', pick(['SYR', 'SYR/REB'])),
            ],
            place:
              random() < 0.3
                ? null
                : {
                    key: pick(['gn:163843', 'gn:170063', 'gn:170654']),
                    precision: pick(['CITY', 'COUNTRY']),
                    stated: true,
                    text: 'there',
                    confidence: random(),
                  },
            confidence: random(),
          }),
        );
        await saveArticle(
          db,
          sampleRecord(`walk-${Math.floor(random() * 8)}`, events, {
            text: `Version ${step} of a story that grows.`,
          }),
        );
      }
      const kept = await tallies(db);
      await recomputeTallies(db);
      expect(kept.days.length).toBeGreaterThan(10);
      expect(kept).toEqual(await tallies(db));
    }),
  );

  test('articles saved at once, of the same actors and the same event, all count', async () => {
    const { db } = database;
    await saveArticle(db, sampleRecord('crowd', [sampleEvent({ type: 'PROTEST' })]));
    const [crowd] = await db.select().from(event).where(eq(event.type, 'PROTEST'));
    const fuseInto = crowd?.id ?? null;
    const saved = await Promise.all(
      Array.from({ length: 12 }, (_, at) => {
        const stranger = {
          key: `x:${at % 3}`,
          name: `Stranger ${at % 3}`,
          kind: 'GROUP',
          country: null,
          sectors: [],
          discovered: true,
          ancestors: ['SYR'],
        };
        const record = sampleRecord(`crowd-${at}`, [
          sampleEvent({ type: 'PROTEST', fuseInto }),
          sampleEvent({ type: 'AID', participants: [takesPart('ACTOR', stranger.key)] }),
        ]);
        return saveArticle(db, { ...record, actors: [...record.actors, stranger] });
      }),
    );
    expect(saved.map(({ eventsMerged }) => eventsMerged)).toEqual(saved.map(() => 1));
    const [after] = await db
      .select()
      .from(event)
      .where(eq(event.id, fuseInto ?? ''));
    expect(after).toMatchObject({ articleCount: 13, sourceCount: 1 });
    const kept = await tallies(db);
    await recomputeTallies(db);
    expect(kept).toEqual(await tallies(db));
  });

  test('the same article saved many times at once is added once', async () => {
    const record = sampleRecord('rush', [sampleEvent()]);
    const saved = await Promise.all(
      Array.from({ length: 8 }, () => saveArticle(database.db, record)),
    );
    expect(saved.filter(({ status }) => status === 'added')).toHaveLength(1);
    expect(saved.filter(({ status }) => status === 'unchanged')).toHaveLength(7);
  });
});

async function eventOf(db: Database): Promise<typeof event.$inferSelect> {
  const [row] = await db.select().from(event);
  if (!row) throw new Error('no event was saved');
  return row;
}

async function participantKeys(db: Database): Promise<string[]> {
  const rows = await rowsOf<{ key: string }>(
    db,
    sql`select p.role || ' ' || a.key as key from ${participant} p join actor a on a.id = p.actor_id order by 1`,
  );
  return rows.map(({ key }) => key);
}

/** Rows that have come back to zero are as good as none. */
async function tallies(db: Database) {
  const days = await db
    .select()
    .from(countryDay)
    .where(ne(countryDay.eventCount, 0))
    .orderBy(countryDay.actorId, countryDay.placeId, countryDay.occurredOn);
  const entities = await db
    .select()
    .from(entityTally)
    .where(ne(entityTally.eventCount, 0))
    .orderBy(entityTally.entityId);
  return { days, entities };
}

/** Every row of every table, to show that nothing changed. */
async function dump(db: Database): Promise<unknown> {
  const tables = await rowsOf<{ name: string }>(
    db,
    sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const contents: Record<string, unknown> = {};
  for (const { name } of tables) {
    contents[name] = await rowsOf(
      db,
      sql`select to_jsonb(t) as row from ${sql.identifier(name)} t order by 1`,
    );
  }
  return contents;
}

/** The same numbers for the same seed (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
