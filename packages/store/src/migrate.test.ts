import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { saveArticle } from './saving/save-article.ts';
import { sampleEvent, sampleRecord, type TestDatabase, testDatabases } from './testing.ts';

const packageFolder = join(import.meta.dirname, '..');
const migrationsFolder = join(packageFolder, 'migrations');

describe.each(testDatabases)('migrating on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('a current database is left alone', async () => {
    expect(await migrate(database)).toEqual({ applied: [] });
  });

  test('a database from before topics were set apart counts them no more', () =>
    database.rolledBack(async ({ db, query }) => {
      const told = [
        sampleEvent({ summary: 'done' }),
        sampleEvent({ type: 'NEWS', summary: 'topic' }),
      ];
      await saveArticle(db, sampleRecord('told', told));
      const counts = async () => {
        const found: unknown[] = [];
        for (const text of [
          'select * from country_day order by actor_id, place_id, occurred_on',
          'select * from entity_tally where event_count > 0 order by entity_id',
          'select * from event_facet order by entity_id, event_id',
        ])
          found.push((await query({ text, values: [] })).rows);
        return found;
      };
      const right = await counts();
      for (const text of [
        'update event_facet set flags = flags | 8',
        'update country_day set event_count = event_count + 1',
        'update entity_tally set event_count = event_count + 1',
      ])
        await query({ text, values: [] });
      expect(await counts()).not.toEqual(right);
      await db.execute(
        sql.raw(readFileSync(join(migrationsFolder, '0005_counted-kinds.sql'), 'utf8')),
      );
      expect(await counts()).toEqual(right);
    }));

  test('several at once on an empty database migrate it once', async () => {
    await database.query({ text: 'drop schema public cascade', values: [] });
    await database.query({ text: 'drop schema drizzle cascade', values: [] });
    await database.query({ text: 'create schema public', values: [] });
    const results = await Promise.all([migrate(database), migrate(database), migrate(database)]);
    const files = readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql'));
    expect(results.flatMap(({ applied }) => applied)).toEqual(
      files.sort().map((name) => name.replace('.sql', '')),
    );
  });

  test('a database of a newer version is refused', async () => {
    const future = Date.parse('2999-01-01');
    await database.db.execute(
      sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('future', ${future})`,
    );
    await expect(migrate(database)).rejects.toMatchObject({
      code: 'SCHEMA_NEWER',
      message: expect.stringContaining('2999-01-01'),
    });
  });
});

test('generating again yields no difference', { timeout: 120_000 }, async () => {
  const copy = mkdtempSync(join(tmpdir(), 'dateline-migrations-'));
  cpSync(migrationsFolder, copy, { recursive: true });
  const kit = join(dirname(createRequire(import.meta.url).resolve('drizzle-kit')), 'bin.cjs');
  await promisify(execFile)(
    process.execPath,
    [
      kit,
      'generate',
      '--dialect',
      'postgresql',
      '--schema',
      'src/schema.ts',
      '--out',
      relative(packageFolder, copy),
    ],
    { cwd: packageFolder },
  );
  const contents = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [
        relative(folder, join(parentPath, name)),
        readFileSync(join(parentPath, name), 'utf8'),
      ])
      .sort();
  expect(contents(copy)).toEqual(contents(migrationsFolder));
  rmSync(copy, { recursive: true });
});
