/**
 * Copies stored articles, with all that hangs on them, inside the database: the copy has new ids and a day of its own and
 * is otherwise the row that `saveArticle` wrote. Columns come from the catalog, so that a table may grow without this
 * file knowing; only the columns that must differ are named here.
 */
import type { OpenDatabase, Queryable } from '@dateline/store';

/** What replaces a column in the copy: SQL over `c`, the copied article or event. */
type Replacements = Readonly<Record<string, string>>;

interface CopiedTable {
  readonly name: string;
  readonly key: string;
  readonly copies: 'article_copy' | 'event_copy';
  readonly replacements: Replacements;
}

const tables: readonly CopiedTable[] = [
  {
    name: 'article',
    key: 'id',
    copies: 'article_copy',
    replacements: {
      id: 'c.id',
      url: "t.url || '/' || c.id",
      canonical_url: "t.canonical_url || '/' || c.id",
      published_at: 'c.day',
      seen_at: 'c.day',
      fetched_at: 'c.day',
    },
  },
  {
    name: 'event',
    key: 'id',
    copies: 'event_copy',
    replacements: {
      id: 'c.id',
      occurred_on: 'c.day',
      first_seen_at: 'c.day',
      last_seen_at: 'c.day',
    },
  },
  ofEvent('participant', {}),
  ofEvent('event_report', { article_id: 'c.article_id', seen_at: 'c.day' }),
  ofEvent('event_facet', { occurred_on: 'c.day' }),
  ofEvent('mention', { article_id: 'c.article_id' }),
];

function ofEvent(name: string, replacements: Replacements): CopiedTable {
  return {
    name,
    key: 'event_id',
    copies: 'event_copy',
    replacements: { event_id: 'c.id', ...replacements },
  };
}

export interface Multiplication {
  readonly articleIds: readonly string[];
  readonly times: number;
  readonly onProgress: (done: number) => void;
}

/** Copies made in one transaction: large enough to be quick, small enough to show progress. */
const copiesPerRound = 20;

export async function multiplyArticles(open: OpenDatabase, work: Multiplication): Promise<void> {
  for (let done = 0; done < work.times; done += copiesPerRound) {
    const times = Math.min(copiesPerRound, work.times - done);
    await open.transaction((connection) => copyOnce(connection, work.articleIds, times));
    work.onProgress(done + times);
  }
}

async function copyOnce(
  connection: Queryable,
  articleIds: readonly string[],
  times: number,
): Promise<void> {
  // Rows are copies of rows that were checked; checking their references again takes most of the time.
  await connection.query({ text: 'set local session_replication_role = replica', values: [] });
  await connection.query({
    text: `create temp table article_copy on commit drop as
      select old, ${idOf('day')} as id, day from (
        select old, date '2015-01-01' + floor(random() * 4000)::int as day
        from unnest($1::uuid[]) as old cross join generate_series(1, $2)) copied`,
    values: [articleIds, times],
  });
  await connection.query({
    text: `create temp table event_copy on commit drop as
      select r.event_id as old, ${idOf('c.day')} as id, c.id as article_id, c.day
      from article_copy c join event_report r on r.article_id = c.old`,
    values: [],
  });
  for (const table of tables) await copyRows(connection, table);
}

async function copyRows(connection: Queryable, table: CopiedTable): Promise<void> {
  const { rows } = await connection.query<{ name: string }>({
    text: `select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    values: [table.name],
  });
  const names = rows.map(({ name }) => name);
  const values = names.map((name) => table.replacements[name] ?? `t."${name}"`);
  await connection.query({
    text: `insert into ${table.name} (${names.map((name) => `"${name}"`).join(', ')})
      select ${values.join(', ')} from ${table.copies} c join ${table.name} t on t.${table.key} = c.old`,
    values: [],
  });
}

/** A version 7 UUID of that day, as the app would have made it then. */
function idOf(day: string): string {
  return `(lpad(to_hex((extract(epoch from ${day}) * 1000 + floor(random() * 86400000))::bigint), 12, '0')
    || '7' || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid`;
}
