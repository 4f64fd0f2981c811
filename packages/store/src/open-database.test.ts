import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from './database.ts';
import { openDatabase } from './open-database.ts';
import { type TestDatabase, testDatabases } from './testing.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const endless = { text: 'select count(*) from generate_series(1, 1e12) as n', values: [] };
const timeout = 120_000;

describe('an embedded database on disk', { timeout }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-open-'));
  const directory = join(folder, 'nested', 'db');
  let database: OpenDatabase;
  const open = () => openDatabase({ directory, statementTimeoutMs: 3000 });
  const rows = async () =>
    (await database.query({ text: 'select n from kept order by n', values: [] })).rows;

  beforeAll(async () => {
    database = await open();
    await database.query({ text: 'create table kept (n int)', values: [] });
  }, timeout);
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  test('keeps what was committed over closing and opening', async () => {
    await database.query({ text: 'insert into kept values ($1)', values: [1] });
    await database.close();
    database = await open();
    expect(await rows()).toEqual([{ n: 1 }]);
  });

  test('is closed twice without harm', async () => {
    await database.close();
    await database.close();
    database = await open();
  });

  test('ends a statement that takes too long, and goes on', async () => {
    await expect(database.query(endless)).rejects.toMatchObject({ code: 'STATEMENT_TIMEOUT' });
    expect(await rows()).toEqual([{ n: 1 }]);
  });

  test('keeps no answer that was taken', async () => {
    const megabytes = 24;
    collectGarbage();
    const before = process.memoryUsage().arrayBuffers;
    for (let taken = 0; taken < megabytes; taken++)
      await database.query({ text: "select repeat('x', 1000000) as text", values: [] });
    collectGarbage();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan((megabytes / 3) * 1e6);
  });

  test('lets the thread that waits do other work meanwhile', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 10);
    await expect(database.query(endless)).rejects.toMatchObject({ code: 'STATEMENT_TIMEOUT' });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(20);
  });

  test('rolls back a transaction whose statement took too long', async () => {
    const attempt = database.transaction(async ({ query }) => {
      await query({ text: 'insert into kept values (2)', values: [] });
      await query(endless);
    });
    await expect(attempt).rejects.toMatchObject({ code: 'STATEMENT_TIMEOUT' });
    expect(await rows()).toEqual([{ n: 1 }]);
  });

  test('is refused to a second process, and outlives the first one being killed', async () => {
    await database.close();
    const holder = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `
        const { openDatabase } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'open-database.ts')).href)});
        const database = await openDatabase({ directory: ${JSON.stringify(directory)} });
        await database.query({ text: 'insert into kept values (3)', values: [] });
        console.log('holding');`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(holder.stdout, 'data');
    await expect(open()).rejects.toMatchObject({
      code: 'DATABASE_IN_USE',
      message: expect.stringContaining(`process ${holder.pid} `),
    });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    database = await open();
    expect(await rows()).toEqual([{ n: 1 }, { n: 3 }]);
  });
});

describe.each(testDatabases)('a database on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('keeps transactions that run at once apart', async () => {
    await database.query({ text: 'create table apart (n int)', values: [] });
    const writeAndFailIfOdd = (n: number) =>
      database.transaction(async ({ db }) => {
        await db.execute(sql`insert into apart values (${n})`);
        await db.execute(sql`select pg_sleep(0.01)`);
        if (n % 2 === 1) throw new Error('odd');
      });
    await Promise.allSettled([1, 2, 3, 4, 5, 6].map(writeAndFailIfOdd));
    const { rows } = await database.query({ text: 'select n from apart order by n', values: [] });
    expect(rows).toEqual([{ n: 2 }, { n: 4 }, { n: 6 }]);
  });

  test('answers after a failed statement, named ones included', async () => {
    const named = { name: 'one', text: 'select $1::int as n', values: [1] };
    expect((await database.query(named)).rows).toEqual([{ n: 1 }]);
    await expect(database.query({ text: 'select 1 / 0', values: [] })).rejects.toThrow(/division/);
    expect((await database.query(named)).rows).toEqual([{ n: 1 }]);
  });

  test('carries large values both ways', async () => {
    const text = 'Größe 😀 '.repeat(200_000);
    const { rows } = await database.query<{ text: string }>({
      text: 'select $1::text as text',
      values: [text],
    });
    expect(rows[0]?.text).toBe(text);
  });
});

describe('an address', () => {
  test('of another kind of database is refused', async () => {
    await expect(openDatabase({ url: 'mysql://user:secret@host/db' })).rejects.toMatchObject({
      code: 'DATABASE_ADDRESS_INVALID',
      message: expect.not.stringContaining('secret'),
    });
  });

  test('where nobody answers is a fault that keeps the password to itself', async () => {
    await expect(
      openDatabase({ url: 'postgres://user:secret@127.0.0.1:9/db' }),
    ).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.not.stringContaining('secret'),
    });
  });
});
