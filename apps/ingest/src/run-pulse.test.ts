import { findRun, type RunCounts, startRun } from '@dateline/store';
import { openTestDatabase, type TestDatabase } from '@dateline/store/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startPulse } from './run-pulse.ts';

const none: RunCounts = {
  added: 0,
  replaced: 0,
  unchanged: 0,
  duplicates: 0,
  failed: 0,
  eventsAdded: 0,
  eventsMerged: 0,
};

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

test('a run says how far it is while it runs, and no more once it has ended', async () => {
  const runId = await startRun(store.db, { trigger: 'command line', input: 'news.ndjson' });
  let added = 3;
  const counts = vi.fn((): RunCounts => ({ ...none, added }));
  const pulse = startPulse({ store, runId, counts, everyMs: 10 });
  await vi.waitFor(async () => expect(await findRun(store, runId)).toMatchObject({ added: 3 }));
  added = 4;
  await vi.waitFor(async () => expect(await findRun(store, runId)).toMatchObject({ added: 4 }));
  pulse.stop();
  const beats = counts.mock.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(counts.mock.calls.length).toBe(beats);
});
