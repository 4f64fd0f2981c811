import { afterAll, describe, expect, test } from 'vitest';
import { limits } from '../limits/limits.ts';
import { createAnalyzer } from './create-analyzer.ts';

const analyzer = createAnalyzer();
afterAll(() => analyzer.close());

const published = '2024-12-02';

describe('reading a text in a thread of its own', () => {
  test('finds who did what to whom, where and when, and how it came to think so', async () => {
    const text = 'Russian jets bombed rebels near Idlib on Sunday.';
    const { events, versions } = await analyzer.analyze({ text, published });
    expect(events[0]).toMatchObject({
      type: 'ASSAULT',
      factuality: 'ASSERTED',
      date: { from: '2024-12-01' },
      actors: [{ text: 'Russian jets' }],
    });
    expect(events[0]?.explanation.length).toBeGreaterThan(0);
    expect(Object.values(versions).every((version) => version !== '')).toBe(true);
  });

  test('finds nothing where nothing is told', async () => {
    const { events } = await analyzer.analyze({ text: 'The sea is blue.', published });
    expect(events).toEqual([]);
  });

  test('stops after its time, says so, and reads the next text', async () => {
    const hurried = createAnalyzer({ timeoutMs: 1 });
    await expect(hurried.analyze({ text: 'One sentence.', published })).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
    await hurried.close();
    await expect(analyzer.analyze({ text: 'One sentence.', published })).resolves.toBeDefined();
  });

  test.each([
    ['', /empty/],
    ['   \n', /empty/],
    ['x'.repeat(limits.analyzeCharacters + 1), /50001 characters, more than the 50000/],
  ])('refuses what is empty or too long', async (text, message) => {
    await expect(analyzer.analyze({ text, published })).rejects.toThrow(message);
  });

  test('refuses more texts than may wait', async () => {
    const texts = Array.from({ length: limits.analyzeWaiting + 3 }, () => ({
      text: 'One sentence.',
      published,
    }));
    const results = await Promise.allSettled(texts.map((each) => analyzer.analyze(each)));
    const codes = results.map((result) =>
      result.status === 'rejected' ? result.reason.code : 'read',
    );
    expect(new Set(codes)).toEqual(new Set(['read', 'OVERLOADED']));
  });
});
