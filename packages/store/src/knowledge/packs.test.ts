import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Queryable } from '../database.ts';
import { type TestDatabase, testDatabases } from '../testing.ts';
import { findPackVersion, readPacks, replacePacks } from './packs.ts';

/** More than two parts, and not a whole number of them. */
const bytesOf = (fill: number): Uint8Array => new Uint8Array(9_000_001).fill(fill);

describe.each(testDatabases)('packs on $name', { timeout: 120_000 }, ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(() => replace('first', 1));

  const replace = (version: string, fill: number): Promise<boolean> =>
    replacePacks(database, async (_, write) => {
      await write('places', bytesOf(fill));
      await write('actors', Uint8Array.of(fill));
      await write('places', Uint8Array.of(fill, fill));
      return version;
    });

  const contentOf = async (queryable: Queryable) => {
    const packs = await readPacks(queryable);
    return (
      packs && {
        version: packs.version,
        places: [packs.places.length, ...new Set(packs.places)],
        actors: [...packs.actors],
      }
    );
  };
  const first = { version: 'first', places: [9_000_003, 1], actors: [1] };
  const second = { version: 'second', places: [9_000_003, 2], actors: [2] };

  test('are read as they were written, piece after piece', async () => {
    expect(await contentOf(database)).toEqual(first);
  });

  test('replace those that were there', async () => {
    expect(await replace('second', 2)).toBe(true);
    expect(await contentOf(database)).toEqual(second);
  });

  test('of the version there is leave all as it was', async () => {
    expect(await replace('first', 7)).toBe(false);
    expect(await contentOf(database)).toEqual(first);
  });

  test('that were not written to the end change nothing', async () => {
    const broken = replacePacks(database, async (_, write) => {
      await write('places', bytesOf(3));
      throw new Error('cut off');
    });
    await expect(broken).rejects.toThrow('cut off');
    expect(await contentOf(database)).toEqual(first);
  });

  test('of nothing are a version, too', async () => {
    await replacePacks(database, async () => 'empty');
    expect(await findPackVersion(database)).toBe('empty');
    expect(await contentOf(database)).toEqual({ version: 'empty', places: [0], actors: [] });
  });

  test('replaced while they are read are read again from the start', async () => {
    let parts = 0;
    const interrupted: Queryable = {
      query: async (statement) => {
        if (statement.text.includes('select bytes') && ++parts === 2) await replace('second', 2);
        return database.query(statement);
      },
    };
    expect(await contentOf(interrupted)).toEqual(second);
  });

  test('that lack a part are a fault rather than half of what was imported', async () => {
    await database.query({
      text: "delete from knowledge_pack where kind = 'places' and ordinal = 1",
      values: [],
    });
    await expect(readPacks(database)).rejects.toThrow(/import pack/);
  });
});
