import { afterAll, expect, test } from 'vitest';
import { createKillablePool } from './killable-pool.ts';

const pool = createKillablePool({
  module: new URL('./endless-worker.fixture.ts', import.meta.url),
  threads: 1,
  timeoutMs: 2_000,
  maxHeapMb: 128,
  onTimeout: 'PARSE_TIMEOUT',
  onCrash: 'EXTRACTION_FAILED',
});
afterAll(() => pool.close());

test('work is done and its value comes back', async () => {
  expect(await pool.run('double', 21)).toBe(42);
});

test('a fault comes back as a fault with its code', async () => {
  await expect(pool.run('refuse', null)).rejects.toMatchObject({
    code: 'NO_TEXT',
    message: 'There is nothing.',
  });
});

test('a bug comes back as the fault of the pool, its reason told', async () => {
  await expect(pool.run('fail', null)).rejects.toMatchObject({
    code: 'EXTRACTION_FAILED',
    message: 'oops',
  });
});

test('work without end is killed, what waits behind it is done, and the wait is not counted', async () => {
  const endless = expect(pool.run('spin', null)).rejects.toMatchObject({ code: 'PARSE_TIMEOUT' });
  const waiting = [1, 2, 3].map((number) => pool.run('double', number));
  await endless;
  expect(await Promise.all(waiting)).toEqual([2, 4, 6]);
});
