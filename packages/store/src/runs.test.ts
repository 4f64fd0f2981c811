import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStatus } from './reading/read-status.ts';
import { listRevisions } from './reading/revisions.ts';
import { findRun, listFailures, listRuns } from './reading/runs.ts';
import { finishRun, type RunCounts, recordFailures, startRun, updateRun } from './runs.ts';
import { saveArticle } from './saving/save-article.ts';
import { event, ingestRun } from './schema.ts';
import { sampleEvent, sampleRecord, type TestDatabase, testDatabases } from './testing.ts';

const none: RunCounts = {
  added: 0,
  replaced: 0,
  unchanged: 0,
  duplicates: 0,
  failed: 0,
  eventsAdded: 0,
  eventsMerged: 0,
};

describe.each(testDatabases)('the book of ingestion on $name', ({ available, open }) => {
  if (!available) return test.skip('needs a server', () => undefined);
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('a run is written down as it goes', () =>
    database.rolledBack(async ({ db, query }) => {
      const id = await startRun(db, { trigger: 'CLI', input: 'feeds\0.xml', total: 9 });
      expect(await findRun({ query }, id)).toMatchObject({
        status: 'RUNNING',
        total: 9,
        added: 0,
        finishedAt: null,
      });
      await updateRun(db, id, { ...none, added: 2 });
      expect(await findRun({ query }, id)).toMatchObject({ status: 'RUNNING', added: 2 });
      await finishRun(db, id, { ...none, added: 8, failed: 1, status: 'PARTIAL' });
      expect(await findRun({ query }, id)).toMatchObject({
        status: 'PARTIAL',
        added: 8,
        failed: 1,
        finishedAt: expect.stringMatching(/Z$/),
      });
      await updateRun(db, id, { ...none, added: 7 });
      expect(await findRun({ query }, id)).toMatchObject({ status: 'PARTIAL', added: 8 });
    }));

  test('failures keep their order and their reason', () =>
    database.rolledBack(async ({ db, query }) => {
      const runId = await startRun(db, { trigger: 'CLI', input: 'x' });
      await recordFailures(db, runId, []);
      await recordFailures(db, runId, [
        { item: 'line 1', code: 'INVALID_JSON', message: 'cut off' },
        { item: 'line 2', code: 'INVALID_JSON', message: 'cut \ud800 off' },
        { item: 'line 3', code: 'TIMEOUT', message: 'late' },
      ]);
      const first = await listFailures({ query }, { runId, first: 2 });
      expect(first.rows.map(({ item }) => item)).toEqual(['line 1', 'line 2']);
      const rest = await listFailures({ query }, { runId, first: 2, after: first.cursors[1] });
      expect(rest.rows).toMatchObject([{ item: 'line 3', code: 'TIMEOUT', message: 'late' }]);
      const { runs } = await readStatus({ query });
      expect(runs[0]?.failures).toEqual({ INVALID_JSON: 2, TIMEOUT: 1 });
    }));

  test('runs are listed newest first, by status', () =>
    database.rolledBack(async ({ db, query }) => {
      const first = await startRun(db, { trigger: 'CLI', input: '1' });
      const second = await startRun(db, { trigger: 'CLI', input: '2' });
      await finishRun(db, first, { ...none, status: 'SUCCEEDED' });
      const ids = async (statuses?: ['RUNNING']) =>
        (await listRuns({ query }, statuses ? { statuses } : {})).rows.map(({ id }) => id);
      expect(await ids()).toEqual([second, first]);
      expect(await ids(['RUNNING'])).toEqual([second]);
    }));

  test('a run whose process was killed has ended when it was last heard', () =>
    database.rolledBack(async ({ db, query }) => {
      const lost = await startRun(db, { trigger: 'CLI', input: '1' });
      const quiet = await startRun(db, { trigger: 'CLI', input: '2' });
      const heard = '2026-03-01T06:00:00.000Z';
      await updateRun(db, lost, { ...none, added: 7 });
      for (const id of [lost, quiet])
        await db
          .update(ingestRun)
          .set({ startedAt: heard, heardAt: heard })
          .where(eq(ingestRun.id, id));
      await updateRun(db, quiet, { ...none, added: 3 });
      expect(await findRun({ query }, lost)).toMatchObject({
        status: 'CANCELLED',
        added: 7,
        finishedAt: heard,
      });
      const idsOf = async (status: 'RUNNING' | 'CANCELLED') =>
        (await listRuns({ query }, { statuses: [status] })).rows.map(({ id }) => id);
      expect(await idsOf('RUNNING')).toEqual([quiet]);
      expect(await idsOf('CANCELLED')).toEqual([lost]);
    }));

  test('the status counts what there is', () =>
    database.rolledBack(async ({ db, query }) => {
      expect(await readStatus({ query })).toMatchObject({
        articles: {},
        events: {},
        firstEventDate: null,
        lastIngestedAt: null,
        runs: [],
      });
      await saveArticle(db, sampleRecord('one', [sampleEvent()]));
      await saveArticle(db, sampleRecord('one', [], { text: 'A correction.' }));
      await saveArticle(db, sampleRecord('two', [sampleEvent()]));
      const status = await readStatus({ query });
      expect(status).toMatchObject({
        articles: { PROCESSED: 1, NO_EVENTS: 1 },
        events: { ACTIVE: 1, RETRACTED: 1 },
        mentions: 1,
        actors: 5,
        places: 4,
        sources: 1,
        firstEventDate: '2024-12-01',
        lastIngestedAt: expect.stringMatching(/Z$/),
      });
      expect(status.bytes).toBeGreaterThan(1e6);
    }));

  test('an event tells why it was retracted', () =>
    database.rolledBack(async ({ db, query }) => {
      await saveArticle(db, sampleRecord('one', [sampleEvent()]));
      await saveArticle(db, sampleRecord('one', [], { text: 'A correction.' }));
      const [retracted] = await db.select().from(event);
      const { rows } = await listRevisions({ query }, { eventId: retracted?.id ?? '' });
      expect(rows).toMatchObject([
        {
          kind: 'RETRACTED',
          fields: ['status'],
          author: 'ingest',
          note: expect.stringContaining('No article'),
        },
      ]);
    }));
});
