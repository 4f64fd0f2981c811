import { listEvents, saveArticle } from '@dateline/store';
import {
  openTestDatabase,
  sampleEvent,
  sampleRecord,
  type TestDatabase,
} from '@dateline/store/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatEvents } from './format-events.ts';

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
  const day = (value: string) =>
    ({ from: value, to: value, precision: 'DAY', stated: true }) as const;
  const nameless = sampleEvent({ date: day('2024-12-01') });
  await saveArticle(store.db, sampleRecord('a', [nameless], { source: null }));
  await saveArticle(store.db, sampleRecord('b', [sampleEvent({ date: day('2024-12-02') })]));
});
afterAll(() => store.close());

async function linesOf(day: string): Promise<string> {
  const { rows } = await listEvents(store, {
    query: { date: { from: day, to: day } },
    first: 5,
    selection: { participants: true, place: true, mentions: { first: 3, article: true } },
  });
  return formatEvents(rows, 200);
}

test('the outlet is named, and one that is not known is said to be so', async () => {
  expect(await linesOf('2024-12-02')).toMatch(/Aleppo, Syria {2,}The Example/);
  expect(await linesOf('2024-12-01')).toMatch(/Aleppo, Syria {2,}unknown/);
  expect(await linesOf('2024-12-01')).not.toContain('more');
});

test('nothing found is said in words', () => {
  expect(formatEvents([], 80)).toBe('No events.\n');
});
