import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import { rowsOf } from '../rows-of.ts';
import { sampleEvent, sampleRecord } from '../sample-record.ts';
import { type TestDatabase, testDatabases } from '../testing.ts';
import { saveArticle } from './save-article.ts';

describe.each(testDatabases)('saving articles on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('an article is added once and then unchanged', () =>
    database.rolledBack(async ({ db }) => {
      const record = sampleRecord('a', [sampleEvent()]);
      const first = await saveArticle(db, record);
      expect(first).toMatchObject({ status: 'added', eventsAdded: 1, eventsMerged: 0 });
      const before = await dump(db);
      const again = await saveArticle(db, record);
      expect(again).toMatchObject({ status: 'unchanged', articleId: first.articleId });
      expect(await dump(db)).toEqual(before);
    }));
});

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
