/** Imports as processes: killed in the middle without a word, and made beside a server that runs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@dateline/store';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { askGraphQL } from '../testkit/ask-graphql.ts';
import { runProgram, startProgram } from '../testkit/program.ts';
import { programs } from '../testkit/repository.ts';
import { serve } from '../testkit/serve.ts';
import { type StoryDatabase, storyDatabases } from '../testkit/story-database.ts';
import { createTemporaryFolder } from '../testkit/temporary-folder.ts';

const folder = createTemporaryFolder();
afterAll(() => folder.remove());

const placeLine = (id: number, name: string, lat: number) =>
  `${id}\t${name}\t${name}\t${name} Old Town\t${lat}\t8.25\tP\tPPL\tNO\t\tX7\tX71\t\t\t1200\t\t310\tEurope/Oslo\t2024-01-01`;

/** Enough portions to be killed between two; now and then a line that is none, and a latitude there is not. */
const lines = 6000;
const dump = join(folder.path, 'NO.txt');
writeFileSync(
  dump,
  Array.from({ length: lines }, (_, at) => {
    if (at % 1500 === 700) return 'a line that is none';
    return placeLine(910_000_000 + at, `Moorstead ${at}`, at % 1500 === 900 ? 99 : 60 + at / lines);
  }).join('\n'),
);
const bad = 2 * (lines / 1500);
const importing = ['import', 'geonames', '--json', dump];

interface Told {
  readonly type: 'failure' | 'file' | 'knowledge';
  readonly resumedAt?: number;
  readonly progress?: { readonly lines: number; readonly failed: number };
  readonly version?: string;
}

const told = (stdout: string): Told[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Told);

/** Everything that an import leaves but its times, and ids, which are made anew each time. */
async function contentOf({ env }: StoryDatabase): Promise<unknown> {
  const { DATABASE_URL: url, DATELINE_DATA_DIR: data = '' } = env;
  const store = await openDatabase(url ? { url } : { directory: join(data, 'database') });
  try {
    const { rows } = await store.query<{ part: string }>({
      text: `select 'places ' || count(*) || ' ' || md5(string_agg((to_jsonb(p) - '{id,created_at,updated_at}'::text[])::text, ' ' order by key)) as part from place p
        union all select 'names ' || count(*) || ' ' || md5(string_agg(p.key || a.text, ' ' order by p.key, a.text)) from place_alias a join place p on p.id = a.place_id
        union all select 'bad ' || count(*) || ' ' || md5(string_agg(line || reason, ' ' order by line)) from knowledge_failure
        union all select 'import ' || status || ' ' || lines || ' ' || saved || ' ' || failed from knowledge_import
        union all select 'pack ' || kind || ' ' || version || ' ' || md5(bytes) from knowledge_pack order by 1`,
      values: [],
    });
    return rows.map(({ part }) => part);
  } finally {
    await store.close();
  }
}

describe.each(storyDatabases)(
  'an import into $name',
  { timeout: 600_000 },
  ({ available, create }) => {
    if (!available) return test.skip('needs a server', () => undefined);

    test('that is killed goes on behind the last line saved, and comes to the same as one that was not', async () => {
      const [killed, whole] = [await create(), await create()];
      try {
        const first = startProgram(programs.dateline, importing, { env: killed.env, input: '' });
        // Bad lines are told as they are met, so that some portions are saved by then and some are not.
        await first.says(new RegExp(`"line":${1500 * 2 + 701},`));
        expect((await first.stop('SIGKILL')).signal).toBe('SIGKILL');

        const second = await runProgram(programs.dateline, importing, { env: killed.env });
        const file = told(second.stdout).find(({ type }) => type === 'file');
        expect(file?.resumedAt).toBeGreaterThan(0);
        expect(file?.resumedAt).toBeLessThan(lines);
        expect(file?.progress).toMatchObject({ lines, failed: bad });
        expect(second.code).toBe(3);

        await runProgram(programs.dateline, importing, { env: whole.env });
        expect(await contentOf(killed)).toEqual(await contentOf(whole));
      } finally {
        await killed.remove();
        await whole.remove();
      }
    });
  },
);

describe('an import beside a running server', { timeout: 600_000 }, () => {
  const [, postgres] = storyDatabases;
  test.skipIf(!postgres?.available)('is seen by it without a restart', async () => {
    const database = await (postgres as (typeof storyDatabases)[number]).create();
    const { program, url } = await serve(database);
    const ask = () =>
      askGraphQL<{ location: object }>(url, '{ location(by: { name: "Moorstead 7" }) { id } }');
    try {
      expect((await ask()).data).toEqual({ location: null });
      await runProgram(programs.dateline, importing, { env: database.env });
      await vi.waitFor(
        async () => expect((await ask()).data).toEqual({ location: { id: 'loc_gn:910000007' } }),
        { timeout: 60_000, interval: 500 },
      );
    } finally {
      await program.stop();
      await database.remove();
    }
  });
});
