import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distribution } from '../distribution.ts';
import { rowsOf } from '../rows-of.ts';
import { type TestDatabase, testDatabases } from '../testing.ts';

interface Constraint {
  readonly table: string;
  readonly kind: string;
  readonly columns: readonly string[];
  readonly target: string | null;
  readonly targetColumns: readonly string[];
}

/** Read from the live catalog, so that no way of writing a migration gets round them. */
describe.each(testDatabases)('the schema on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  let tables: readonly string[];
  let constraints: readonly Constraint[];

  beforeAll(async () => {
    database = await open();
    const rows = await rowsOf<{ name: string }>(
      database.db,
      sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    tables = rows.map(({ name }) => name);
    constraints = await rowsOf<Constraint>(
      database.db,
      sql`select conrelid::regclass::text as table, contype::text as kind,
        array(select attname::text from unnest(conkey) with ordinality k(n, at) join pg_attribute on attrelid = conrelid and attnum = n order by at) as columns,
        confrelid::regclass::text as target,
        array(select attname::text from unnest(confkey) with ordinality k(n, at) join pg_attribute on attrelid = confrelid and attnum = n order by at) as "targetColumns"
        from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'x')
        union all
        select indrelid::regclass::text, 'u', array(select attname::text from unnest(indkey) with ordinality k(n, at) join pg_attribute on attrelid = indrelid and attnum = n order by at), null, '{}'
        from pg_index join pg_class c on c.oid = indrelid where indisunique and not indisprimary and c.relnamespace = 'public'::regnamespace`,
    );
  });
  afterAll(() => database.close());

  const placeOf = (table: string) => distribution[table as keyof typeof distribution];
  const columnOf = (table: string): string | null => {
    const place = placeOf(table);
    return typeof place === 'object' ? place.by : null;
  };

  test('every table has a place on a distributed database, and every place a table', () => {
    expect(tables).toEqual(Object.keys(distribution).sort());
  });

  test('every table has a primary key', () => {
    const keyed = constraints.filter(({ kind }) => kind === 'p').map(({ table }) => table);
    expect(keyed.sort()).toEqual(tables);
  });

  test('whatever is unique in a spread table is unique by the column it is spread by', () => {
    const spread = constraints.filter(({ table, kind }) => columnOf(table) && kind !== 'f');
    expect(spread.length).toBeGreaterThan(5);
    for (const { table, kind, columns } of spread) {
      expect({ table, kind, columns }).toMatchObject({
        kind: expect.not.stringMatching('x'),
        columns: expect.arrayContaining([columnOf(table)]),
      });
    }
  });

  test('children of an event carry its id first in their key', () => {
    const children = constraints.filter(
      ({ table, kind, columns }) =>
        kind === 'p' && columns.includes('event_id') && table !== 'event_facet',
    );
    expect(children.map(({ table }) => table).sort()).toEqual(
      ['event_report', 'event_revision', 'mention', 'participant'].sort(),
    );
    for (const { columns } of children) expect(columns[0]).toBe('event_id');
  });

  test('foreign keys stay where the rows they join lie', () => {
    const foreign = constraints.filter(({ kind }) => kind === 'f');
    expect(foreign.length).toBeGreaterThan(5);
    for (const { table, columns, target, targetColumns } of foreign) {
      const allowed =
        placeOf(target ?? '') === 'everywhere' ||
        (placeOf(table) === 'coordinator' && placeOf(target ?? '') === 'coordinator') ||
        (columnOf(table) !== null &&
          columns[0] === columnOf(table) &&
          targetColumns[0] === columnOf(target ?? ''));
      expect({ table, columns, target, allowed }).toMatchObject({ allowed: true });
    }
  });

  test('nothing refers to an event but its own children', () => {
    const referring = constraints.filter(({ target }) => target === 'event');
    expect(referring.map(({ table }) => table).sort()).toEqual(
      ['event_report', 'event_revision', 'mention', 'participant'].sort(),
    );
  });

  test('there are no triggers, sequences, rules, or extensions', async () => {
    const found = await rowsOf(
      database.db,
      sql`select tgname as name from pg_trigger where not tgisinternal
        union all select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace
        union all select rulename from pg_rules where schemaname = 'public'
        union all select extname from pg_extension where extname <> 'plpgsql'`,
    );
    expect(found).toEqual([]);
  });

  test('no index is descending: `order by … desc` reads an ascending one backwards', async () => {
    const found = await rowsOf(
      database.db,
      sql`select indexname from pg_indexes where schemaname = 'public' and indexdef ~ ' DESC'`,
    );
    expect(found).toEqual([]);
  });
});
