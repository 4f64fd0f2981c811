import { expect, test } from 'vitest';
import type { RawArticle } from '../article.ts';
import { IngestFault } from '../ingest-fault.ts';
import { detectKind } from '../steps/detect-kind-step.ts';
import { parsePublished } from '../steps/parse-published.ts';
import { parseArticleObject } from './parse-article-object.ts';
import { parseFeed } from './parse-feed.ts';
import { parseJson } from './parse-json.ts';
import { parsePage } from './parse-page.ts';
import { parseText } from './parse-text.ts';

const rss =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>A &amp; B</title><item><title>T</title><link>https://a.example/1</link><description><![CDATA[<p>x</p>]]></description><pubDate>Sun, 08 Dec 2024 19:15:00 GMT</pubDate></item></channel></rss>';
const atom =
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title type="html">T</title><link href="https://a.example/1"/><published>2024-12-08T19:15:00Z</published><summary>x</summary></entry></feed>';
const page = `<html lang="en"><head><title>T</title><script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"A"}]}</script></head><body><article>${'<p>Two people met in the city on Sunday and talked.</p>'.repeat(4)}</article></body></html>`;
const json =
  '[{"title":"T","body":"Two people met.","source":{"name":"A"},"authors":["B",{"name":"C"}]}]';
const text = 'Title: T\nDate: 2024-12-08\n\nTwo people met.';

const parsers: [string, string, (input: string) => readonly RawArticle[]][] = [
  ['RSS', rss, (input) => articlesIn(parseFeed('x', input))],
  ['Atom', atom, (input) => articlesIn(parseFeed('x', input))],
  ['a page', page, (html) => [parsePage({ name: 'x', html })]],
  ['JSON', json, (input) => articlesIn(parseJson('x', input))],
  ['text', text, (input) => [parseText('x', input)]],
];

function articlesIn(parsed: Iterable<{ status: string; article?: RawArticle }>): RawArticle[] {
  return [...parsed].flatMap(({ article }) => article ?? []);
}

test.each(parsers)(
  '%s with anything cut, doubled or exchanged gives articles or a fault, never a bug',
  (_, seed, parse) => {
    for (const input of mutations(seed, 300)) {
      try {
        for (const { body } of parse(input)) expect(typeof body).toBe('string');
      } catch (cause) {
        if (!(cause instanceof IngestFault))
          throw new Error(`Broke on ${JSON.stringify(input)}`, { cause });
      }
    }
  },
);

test('any bytes have a kind or a fault', () => {
  for (const input of mutations(rss + json + text, 300)) {
    try {
      expect(detectKind({ name: 'x', head: Buffer.from(input, 'latin1') })).toMatch(/^[a-z]+$/);
    } catch (cause) {
      expect(cause).toBeInstanceOf(IngestFault);
    }
  }
});

test.each([
  null,
  1,
  'x',
  [],
  [null],
  { body: {} },
  { authors: 7 },
  { body: 'x', source: [] },
  { text: null, url: false },
])('%j is an article or a fault', (value) => {
  expect(() => parseArticleObject(value, { name: 'x' })).toThrow(IngestFault);
});

test('a mutated date is a date that can be read again, or a fault', () => {
  const now = new Date('2030-01-01T00:00:00Z');
  for (const input of mutations('2024-12-08T19:15:00+01:00', 500)) {
    try {
      const published = parsePublished(input, now);
      if (published) expect(parsePublished(published, now)).toBe(published);
    } catch (cause) {
      expect(cause).toBeInstanceOf(IngestFault);
    }
  }
});

/** Always the same ones: a linear congruential generator chooses where and how. */
function* mutations(seed: string, count: number): Generator<string> {
  let state = 42;
  const next = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % Math.max(1, limit);
  };
  const pieces = [
    '<',
    '>',
    '&',
    '"',
    ']]>',
    '\0',
    '\uD800',
    '{',
    '}',
    '[',
    '--',
    '💥',
    '0',
    ' ',
    '\n',
    '<![CDATA[',
  ];
  for (let made = 0; made < count; made++) {
    let input = seed;
    for (let edits = next(4); edits >= 0; edits--) {
      const [from, length] = [next(input.length), next(30)];
      const middle = [
        pieces[next(pieces.length)] ?? '',
        '',
        input.slice(from, from + length).repeat(3),
      ][next(3)];
      input = input.slice(0, from) + middle + input.slice(from + length * next(2));
    }
    yield input;
  }
}
