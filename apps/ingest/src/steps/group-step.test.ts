import {
  type ActorRecord,
  type Connection,
  findActorKeysByName,
  findActors,
  saveArticle,
} from '@dateline/store';
import {
  participant,
  sampleActors,
  sampleEvent,
  sampleRecord,
  type TestDatabase,
  testDatabases,
} from '@dateline/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { groupDiscovered } from './group-step.ts';

const named = (name: string, changes: Partial<ActorRecord> = {}): ActorRecord => ({
  key: `x:${name.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  name,
  kind: 'PERSON',
  country: null,
  sectors: [],
  discovered: true,
  confidence: 0.4,
  ancestors: [],
  ...changes,
});

const articleOn = (actor: ActorRecord) => ({
  ...sampleRecord(actor.key, [
    sampleEvent({ type: 'ACCUSE', participants: [participant('ACTOR', actor.key)] }),
  ]),
  actors: [...sampleActors, actor],
});

describe.each(testDatabases)('grouping discovered actors on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** Key under which the second is found when the first are stored. */
  async function keyOf(connection: Connection, stored: readonly ActorRecord[], next: ActorRecord) {
    for (const actor of stored) await saveArticle(connection.db, articleOn(actor));
    await groupDiscovered({ actors: [...sampleActors, next] }, connection);
    await saveArticle(connection.db, articleOn(next));
    return (await findActors(connection, [next.key]))[0]?.key;
  }

  test('another way of writing a stored name leads to it, with its events', () =>
    database.rolledBack(async (connection) => {
      const [first, second] = [named('Vera Sokolova'), named('Vera P. Sokolova')];
      expect(await keyOf(connection, [first], second)).toBe(first.key);
      const [row] = await findActors(connection, [first.key]);
      expect(row?.eventCount).toBe(2);
      expect(await findActorKeysByName(connection, 'vera p sokolova')).toEqual([first.key]);
      await groupDiscovered({ actors: [second] }, connection);
      await saveArticle(connection.db, articleOn(second));
      expect((await findActors(connection, [second.key]))[0]?.eventCount).toBe(2);
    }));

  test.each<[string, readonly ActorRecord[], ActorRecord]>([
    [
      'two it may be',
      [named('Vera Anna Sokolova'), named('Vera Petrovna Sokolova')],
      named('Vera Sokolova'),
    ],
    [
      'another country',
      [named('Vera Sokolova', { country: 'TUR', ancestors: ['TUR'] })],
      named('Vera P. Sokolova', { country: 'RUS', ancestors: ['RUS'] }),
    ],
    [
      'a company, not a person',
      [named('Vera Sokolova', { kind: 'ORGANIZATION' })],
      named('Vera P. Sokolova'),
    ],
    ['nobody alike', [named('Anna Sokolova')], named('Vera Sokolova')],
  ])('stays by itself: %s', (_why, stored, next) =>
    database.rolledBack(async (connection) => {
      expect(await keyOf(connection, stored, next)).toBe(next.key);
    }),
  );

  test('a company is one with or without its legal form', () =>
    database.rolledBack(async (connection) => {
      const first = named('Lantern Steel', { kind: 'ORGANIZATION' });
      const second = named('Lantern Steel Corp.', { kind: 'ORGANIZATION' });
      expect(await keyOf(connection, [first], second)).toBe(first.key);
    }));
});
