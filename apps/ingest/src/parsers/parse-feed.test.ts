import { describe, expect, test } from 'vitest';
import { parseFeed } from './parse-feed.ts';

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Our Paper</title><link>https://a.example/</link>
<item><title>First &amp; best</title><link>https://a.example/1</link><description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded><pubDate>Sun, 08 Dec 2024 19:15:00 GMT</pubDate><dc:creator>Ann Bell</dc:creator></item>
<item><title>Second</title><guid>https://a.example/2</guid><description>Only short</description></item>
</channel></rss>`;

const read = (text: string) => {
  const all = [...parseFeed('feed', text)];
  return {
    articles: all.flatMap((one) => (one.status === 'parsed' ? [one.article] : [])),
    faults: all.flatMap((one) => (one.status === 'failed' ? [one.fault.code] : [])),
  };
};

test('RSS', () => {
  const { articles, faults } = read(rss);
  expect(faults).toEqual([]);
  expect(articles).toMatchObject([
    {
      title: 'First & best',
      url: 'https://a.example/1',
      body: '<p>Long</p>',
      published: 'Sun, 08 Dec 2024 19:15:00 GMT',
      authors: ['Ann Bell'],
      sourceName: 'Our Paper',
      origin: { name: 'feed', position: 1 },
    },
    { title: 'Second', url: 'https://a.example/2', body: 'Only short', origin: { position: 2 } },
  ]);
});

test('Atom', () => {
  const { articles } =
    read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Our Paper</title><entry><title>One</title>
<link rel="self" href="https://a.example/self"/><link rel="alternate" href="https://a.example/1"/><published>2024-12-08T19:15:00Z</published>
<summary>Short</summary><author><name>Ann Bell</name></author></entry></feed>`);
  expect(articles).toMatchObject([
    {
      title: 'One',
      url: 'https://a.example/1',
      body: 'Short',
      published: '2024-12-08T19:15:00Z',
      authors: ['Ann Bell'],
    },
  ]);
});

test('RDF', () => {
  const { articles } =
    read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://a.example/"><title>Our Paper</title><link>https://a.example/</link><description>d</description></channel>
<item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link><description>Short</description><dc:date>2024-12-08</dc:date></item></rdf:RDF>`);
  expect(articles).toMatchObject([{ title: 'One', body: 'Short', published: '2024-12-08' }]);
});

test('JSON Feed', () => {
  const { articles } = read(
    '{"version":"https://jsonfeed.org/version/1.1","title":"Our Paper","items":[{"id":"1","url":"https://a.example/1","title":"One","content_text":"Text","date_published":"2024-12-08T19:15:00Z"}]}',
  );
  expect(articles).toMatchObject([
    { title: 'One', body: 'Text', published: '2024-12-08T19:15:00Z', sourceName: 'Our Paper' },
  ]);
});

describe('a feed cut off', () => {
  test('inside the second item gives the first one and reports the cut', () => {
    expect(read(rss.slice(0, rss.indexOf('Only short') + 4))).toMatchObject({
      articles: [{ title: 'First & best' }],
      faults: ['INVALID_FEED'],
    });
  });
  test('after an item reports the cut too', () => {
    expect(read(rss.slice(0, rss.lastIndexOf('</channel>')))).toMatchObject({
      articles: [{}, {}],
      faults: ['INVALID_FEED'],
    });
  });
  test('before the first item is refused', () => {
    expect(() => read(rss.slice(0, 250))).toThrow(
      expect.objectContaining({ code: 'INVALID_FEED' }),
    );
  });
});

test('entities are not expanded into bombs', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><title>t</title><item><title>x</title><description>&b;</description></item></channel></rss>`;
  expect(JSON.stringify(read(bomb)).length).toBeLessThan(1000);
});

test('at most a thousand items are taken', () => {
  const items = '<item><title>x</title><description>y</description></item>'.repeat(1200);
  expect(
    read(`<rss version="2.0"><channel><title>t</title>${items}</channel></rss>`).articles,
  ).toHaveLength(1000);
});
