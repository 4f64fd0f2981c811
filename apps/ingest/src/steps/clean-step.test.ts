import { afterAll, describe, expect, test } from 'vitest';
import type { RawArticle } from '../article.ts';
import { parseEnvironment } from '../environment.ts';
import { openPagePool } from '../open-pools.ts';
import { cleanArticle } from './clean-step.ts';

const pages = openPagePool(parseEnvironment({}));
const now = new Date('2024-12-10T12:00:00Z');
afterAll(() => pages.close());

const clean = (raw: Partial<RawArticle>, published?: string) =>
  cleanArticle(
    {
      origin: { name: 'x' },
      body: 'Two people met in the city on Sunday and talked for hours.',
      ...raw,
    },
    { pages, now, published },
  );

describe('text', () => {
  test.each([
    ['line ends and spaces', ' One\r\ntwo \t three\r\n\r\n\r\n\r\nfour ', 'One\ntwo three\n\nfour'],
    ['invisible and bidirectional marks', 'A\u202Eb\u200Bc\u0000d\uFEFF', 'Abcd'],
    ['composed accents', 'Zu\u0308rich', 'Zürich'],
    ['lone surrogates', 'a\uD800b', 'a\uFFFDb'],
    ['markup in a text field', '<p>One &amp; two</p><p>three</p>', 'One & two\n\nthree'],
    ['a mathematical less-than', 'a < b and b > c', 'a < b and b > c'],
  ])('%s', async (_, body, expected) => {
    expect((await clean({ body })).text).toBe(expected);
  });

  test('the headline repeated before the text is dropped', async () => {
    const found = await clean({ title: 'They met', body: 'They met\nTwo people met in the city.' });
    expect(found).toMatchObject({ title: 'They met', text: 'Two people met in the city.' });
  });

  test('a text that only begins like its headline stays', async () => {
    expect((await clean({ title: 'They met', body: 'They met again in the city.' })).text).toMatch(
      /^They met again/,
    );
  });
});

describe('facts', () => {
  test('address, outlet, authors and date', async () => {
    const found = await clean({
      url: 'https://www.a.example/1?utm_source=x',
      sourceName: 'Our Paper',
      authors: [' Ann\nBell ', ''],
      published: '2024-12-08T23:00:00-05:00',
    });
    expect(found).toMatchObject({
      canonicalUrl: 'https://www.a.example/1',
      source: { domain: 'a.example', name: 'Our Paper' },
      authors: ['Ann Bell'],
      published: '2024-12-08T23:00:00-05:00',
      language: 'en',
    });
  });

  test('the date given for all is used where the article states none', async () => {
    expect((await clean({}, '2024-12-01')).published).toBe('2024-12-01');
    expect((await clean({ published: '2024-12-02' }, '2024-12-01')).published).toBe('2024-12-02');
    expect((await clean({})).published).toBeNull();
  });

  test('a canonical address beats the one it was fetched from', async () => {
    const found = await clean({
      url: 'https://m.a.example/1',
      canonicalUrl: 'https://a.example/1',
    });
    expect(found).toMatchObject({
      url: 'https://m.a.example/1',
      canonicalUrl: 'https://a.example/1',
    });
  });
});

describe('refusals', () => {
  const german =
    'Die Außenminister der drei Länder trafen sich am Samstag in der Hauptstadt und sprachen über die Lage in der Region.';
  test.each<[string, string, Partial<RawArticle>]>([
    ['no text', 'MISSING_BODY', { body: ' \n\u200B ' }],
    ['markup without text', 'MISSING_BODY', { body: '<p><img src="x"></p>', markup: true }],
    ['another language', 'UNSUPPORTED_LANGUAGE', { body: german }],
    [
      'a short text that claims another language',
      'UNSUPPORTED_LANGUAGE',
      { body: 'OK 1', language: 'fr-FR' },
    ],
    ['a date that is none', 'INVALID_DATE', { published: 'soon' }],
    ['a date in the future', 'INVALID_DATE', { published: '2030-01-01' }],
    ['a text of a million and one characters', 'TOO_LARGE', { body: 'The end. '.repeat(120_000) }],
  ])('%s', async (_, code, raw) => {
    await expect(clean(raw)).rejects.toMatchObject({ code });
  });
});

test('markup that nests without end is refused in time', async () => {
  await expect(clean({ body: `${'<div>'.repeat(400_000)}a`, markup: true })).rejects.toMatchObject({
    code: expect.stringMatching(/PARSE_TIMEOUT|TOO_COMPLEX/),
  });
});
