import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActorRecord } from '../article-record.ts';
import {
  actor,
  actorAffiliation,
  actorAlias,
  actorClosure,
  place,
  placeClosure,
} from '../schema.ts';
import { sampleActors, samplePlaces, type TestDatabase, testDatabases } from '../testing.ts';
import { saveActors } from './save-actors.ts';
import { savePlaces } from './save-places.ts';

describe.each(testDatabases)('saving actors and places on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const putin: ActorRecord = {
    key: 'RUS.putin',
    name: 'Vladimir Putin',
    kind: 'PERSON',
    country: 'RUS',
    sectors: ['GOV'],
    aliases: [{ text: 'Putin' }, { text: 'Путин', language: 'ru' }, { text: 'Putin' }],
    affiliations: [{ to: 'RUS.GOV', relation: 'leads', from: '2012-05-07' }],
    ancestors: ['RUS'],
  };

  test('known ones are left as they are', () =>
    database.rolledBack(async ({ db }) => {
      const first = await saveActors(db, sampleActors);
      const before = await db.select().from(actor);
      expect(await saveActors(db, sampleActors)).toEqual(first);
      expect(await db.select().from(actor)).toEqual(before);
    }));

  test('a new name and new aliases replace the old ones, under the same id', () =>
    database.rolledBack(async ({ db }) => {
      const [russia, ...others] = sampleActors;
      if (!russia) throw new Error('the sample has no Russia');
      const before = await saveActors(db, sampleActors);
      const renamed = { ...russia, name: 'Russian Federation', aliases: [{ text: 'Russia' }] };
      expect(await saveActors(db, [renamed, ...others])).toEqual(before);
      const [row] = await db.select().from(actor).where(eq(actor.key, 'RUS'));
      expect(row).toMatchObject({ name: 'Russian Federation', search: 'russian federation' });
      const aliases = await db.select({ text: actorAlias.text }).from(actorAlias);
      expect(aliases.map(({ text }) => text).sort()).toEqual(['Russia', 'Turkey']);
    }));

  test('an affiliation is kept as soon as both ends are named, an alias once', () =>
    database.rolledBack(async ({ db }) => {
      await saveActors(db, [...sampleActors, putin]);
      const affiliations = () =>
        db.select().from(actorAffiliation).where(eq(actorAffiliation.relation, 'leads'));
      expect(await affiliations()).toEqual([]);
      const government = {
        key: 'RUS.GOV',
        name: 'Government',
        kind: 'ORGANIZATION',
        country: 'RUS',
        sectors: [],
        ancestors: ['RUS'],
      };
      const ids = await saveActors(db, [...sampleActors, putin, government]);
      expect(await affiliations()).toMatchObject([
        { toId: ids.get('RUS.GOV'), from: '2012-05-07' },
      ]);
      const mine = eq(actorAlias.actorId, ids.get('RUS.putin') ?? '');
      expect(await db.$count(actorAlias, mine)).toBe(2);
    }));

  test('ancestors of another day are added, none is lost', () =>
    database.rolledBack(async ({ db }) => {
      const rebels: ActorRecord = {
        key: 'x:rebels',
        name: 'Rebels',
        kind: 'GROUP',
        country: null,
        sectors: [],
        ancestors: ['SYR'],
      };
      await saveActors(db, [...sampleActors, rebels]);
      const ids = await saveActors(db, [...sampleActors, { ...rebels, ancestors: ['TUR'] }]);
      const rows = await db
        .select()
        .from(actorClosure)
        .where(eq(actorClosure.descendantId, ids.get('x:rebels') ?? ''));
      expect(rows.map(({ ancestorId }) => ancestorId).sort()).toEqual(
        ['x:rebels', 'SYR', 'TUR'].map((key) => ids.get(key)).sort(),
      );
    }));

  test('a record listed twice is saved once', () =>
    database.rolledBack(async ({ db }) => {
      await savePlaces(db, [...samplePlaces, ...samplePlaces]);
      expect(await db.$count(place)).toBe(samplePlaces.length);
    }));

  test('a place knows what it lies in, itself at depth 0', () =>
    database.rolledBack(async ({ db }) => {
      const ids = await savePlaces(db, samplePlaces);
      const rows = await db
        .select()
        .from(placeClosure)
        .where(eq(placeClosure.descendantId, ids.get('gn:170063') ?? ''));
      const depths = new Map(rows.map(({ ancestorId, depth }) => [ancestorId, depth]));
      expect(
        ['gn:170063', 'gn:170062', 'gn:163843'].map((key) => depths.get(ids.get(key) ?? '')),
      ).toEqual([0, 1, 2]);
    }));

  test('an ancestor that is not listed is refused', () =>
    database.rolledBack(async ({ db }) => {
      const [orphan] = samplePlaces.filter(({ key }) => key === 'gn:170654');
      await expect(savePlaces(db, orphan ? [orphan] : [])).rejects.toMatchObject({
        code: 'RECORD_INVALID',
        message: expect.stringContaining('gn:163843'),
      });
    }));
});
