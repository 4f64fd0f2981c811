import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActorRecord } from '../article-record.ts';
import type { Connection, Database } from '../database.ts';
import { findActorKeysByName, findActors, findAliases, listActors } from '../reading/actors.ts';
import { countEvents } from '../reading/count-events.ts';
import { findEntityIds } from '../reading/entity-ids.ts';
import { rowsOf } from '../rows-of.ts';
import { actorAffiliation, countryDay, entityTally, eventFacet } from '../schema.ts';
import {
  participant,
  sampleActors,
  sampleEvent,
  sampleRecord,
  type TestDatabase,
  testDatabases,
} from '../testing.ts';
import { mergeActors } from './merge-actors.ts';
import { saveArticle } from './save-article.ts';
import { recomputeTallies } from './tallies.ts';

const sokolova: ActorRecord = {
  key: 'x:vera-sokolova',
  name: 'Vera Sokolova',
  kind: 'PERSON',
  country: 'TUR',
  sectors: [],
  discovered: true,
  confidence: 0.4,
  aliases: [{ text: 'Sokolova' }],
  ancestors: ['TUR'],
};

const minister: ActorRecord = {
  key: 'RUS.sokolova',
  name: 'Vera Petrovna Sokolova',
  kind: 'PERSON',
  country: 'RUS',
  sectors: [],
  affiliations: [
    { to: 'RUS', relation: 'part of' },
    { to: 'RUS.MIL', relation: 'leads', office: 'army chief', from: '2024-11-01' },
  ],
  ancestors: ['RUS.MIL', 'RUS'],
};

const bombedBy = (key: string, day = '2024-12-01') =>
  sampleEvent({
    participants: [participant('ACTOR', key), participant('RECIPIENT', 'SYR/REB')],
    date: { from: day, to: day, precision: 'DAY', stated: true },
  });

async function saveStory(db: Database): Promise<void> {
  const actors = [...sampleActors, sokolova, minister];
  const articles = [
    sampleRecord('unknown', [bombedBy(sokolova.key), bombedBy(sokolova.key, '2024-10-01')]),
    sampleRecord('known', [bombedBy(minister.key)]),
  ];
  for (const article of articles) await saveArticle(db, { ...article, actors });
}

const countOf = async (connection: Connection, key: string): Promise<number> => {
  const ids = await findEntityIds(connection, [key]);
  return countEvents(connection, { actor: { anyOf: [...ids.values()] } });
};

describe.each(testDatabases)('merging actors on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const merged = (work: (connection: Connection) => Promise<void>) => () =>
    database.rolledBack(async (connection) => {
      await saveStory(connection.db);
      const answer = await mergeActors(connection.db, { from: sokolova.key, into: minister.key });
      expect(answer).toEqual({ status: 'merged', survivorKey: minister.key, events: 2 });
      await work(connection);
    });

  test(
    'both keys and all names find the survivor and all its events',
    merged(async (connection) => {
      const [byFormer, bySurvivor] = await findActors(connection, [sokolova.key, minister.key]);
      expect(byFormer).toEqual(bySurvivor);
      expect(byFormer).toMatchObject({ key: minister.key, eventCount: 3 });
      for (const name of ['Vera Sokolova', 'sokolova', 'Vera Petrovna Sokolova'])
        expect(await findActorKeysByName(connection, name)).toEqual([minister.key]);
      const aliases = await findAliases(connection, [byFormer?.id ?? '']);
      expect(aliases.map(({ text }) => text).sort()).toEqual(['Sokolova', 'Vera Sokolova']);
      expect(await countOf(connection, sokolova.key)).toBe(3);
      const { rows } = await listActors(connection, { query: { name: 'sokolova' } });
      expect(rows.map(({ key }) => key)).toEqual([minister.key]);
    }),
  );

  test(
    'events roll up to what the survivor belonged to on their day',
    merged(async (connection) => {
      expect(await countOf(connection, 'RUS')).toBe(3);
      expect(await countOf(connection, 'RUS.MIL')).toBe(2);
      expect(await countOf(connection, 'TUR')).toBe(0);
    }),
  );

  test(
    'the former has no facet left, and the tallies are those counted anew',
    merged(async ({ db }) => {
      const former = sql`(select id from actor where key = ${sokolova.key})`;
      expect(await db.$count(eventFacet, sql`${eventFacet.entityId} = ${former}`)).toBe(0);
      const tallies = async () => [
        await db.select().from(entityTally).where(sql`event_count <> 0`).orderBy(sql`1`),
        await db.select().from(countryDay).where(sql`event_count <> 0`).orderBy(sql`1, 2, 3`),
      ];
      const kept = await tallies();
      await recomputeTallies(db);
      expect(await tallies()).toEqual(kept);
    }),
  );

  test(
    'an article that still uses the former name tells of the survivor',
    merged(async (connection) => {
      const article = sampleRecord('late', [bombedBy(sokolova.key, '2024-12-03')]);
      await saveArticle(connection.db, { ...article, actors: [...sampleActors, sokolova] });
      expect(await countOf(connection, minister.key)).toBe(4);
      expect(await countOf(connection, 'RUS.MIL')).toBe(3);
      const rows = await rowsOf<{ key: string }>(
        connection.db,
        sql`select distinct a.key from participant p join actor a on a.id = p.actor_id where p.role = 'ACTOR'`,
      );
      expect(rows).toEqual([{ key: minister.key }]);
    }),
  );

  test(
    'doing it again changes nothing, and what was merged before follows',
    merged(async (connection) => {
      const again = { from: sokolova.key, into: minister.key };
      expect(await mergeActors(connection.db, again)).toMatchObject({ status: 'unchanged' });
      await mergeActors(connection.db, { from: minister.key, into: 'RUS.MIL' });
      expect((await findActors(connection, [sokolova.key]))[0]?.key).toBe('RUS.MIL');
      expect(await countOf(connection, sokolova.key)).toBe(3);
    }),
  );

  test(
    'an actor that takes part twice after the merge takes part once',
    inStory(async ({ db }) => {
      const both = sampleEvent({
        participants: [participant('ACTOR', sokolova.key), participant('ACTOR', minister.key)],
      });
      const article = sampleRecord('both', [both]);
      await saveArticle(db, { ...article, actors: [...sampleActors, sokolova, minister] });
      await mergeActors(db, { from: sokolova.key, into: minister.key });
      const rows = await rowsOf<{ n: number }>(
        db,
        sql`select count(*)::int as n from participant p join actor a on a.id = p.actor_id
          where a.key = ${minister.key} group by p.event_id`,
      );
      expect(rows.every(({ n }) => n === 1)).toBe(true);
    }),
  );

  test.each([
    ['x:nobody', minister.key, 'ACTOR_UNKNOWN', 'x:nobody'],
    [minister.key, 'x:nobody', 'ACTOR_UNKNOWN', 'x:nobody'],
    [minister.key, minister.key, 'ACTOR_MERGE_INVALID', 'already'],
    ['TUR', 'RUS', 'ACTOR_MERGE_INVALID', 'countries'],
  ])('%s into %s is refused', (from, into, code, reason) =>
    inStory(async ({ db }) => {
      await expect(mergeActors(db, { from, into })).rejects.toMatchObject({
        code,
        message: expect.stringContaining(reason),
      });
    })(),
  );

  test(
    'ties of the former are not lost, and an office keeps its name',
    merged(async ({ db }) => {
      const offices = await db
        .select({ office: actorAffiliation.office })
        .from(actorAffiliation)
        .where(eq(actorAffiliation.relation, 'leads'));
      expect(offices).toEqual([{ office: 'army chief' }]);
    }),
  );

  function inStory(work: (connection: Connection) => Promise<void>) {
    return () =>
      database.rolledBack(async (connection) => {
        await saveStory(connection.db);
        await work(connection);
      });
  }
});

describe.each(testDatabases)('guesses about a discovered actor on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test.each([
    ['a surer guess replaces one', 0.4, 0.6, 'RUS'],
    ['a weaker guess changes nothing', 0.6, 0.4, 'TUR'],
    ['an equal guess changes nothing', 0.4, 0.4, 'TUR'],
  ])('%s, and all names are kept', (_name, first, second, country) =>
    database.rolledBack(async (connection) => {
      const guesses = [
        { ...sokolova, confidence: first },
        {
          ...sokolova,
          confidence: second,
          country: 'RUS',
          aliases: [{ text: 'V. Sokolova' }],
          ancestors: ['RUS'],
        },
      ];
      for (const [at, guess] of guesses.entries()) {
        const article = sampleRecord(`guess ${at}`, [bombedBy(sokolova.key)]);
        await saveArticle(connection.db, { ...article, actors: [...sampleActors, guess] });
      }
      const [row] = await findActors(connection, [sokolova.key]);
      expect(row).toMatchObject({ country, discovered: true });
      expect(row?.confidence).toBeCloseTo(Math.max(first, second));
      const aliases = await findAliases(connection, [row?.id ?? '']);
      expect(aliases.map(({ text }) => text)).toEqual(['Sokolova', 'V. Sokolova']);
    }),
  );
});
