import { describe, expect, test } from 'vitest';
import { measurePage } from './page-size.ts';
import { parsePage } from './parse-page.ts';

const paragraph =
  'The foreign ministers of three countries met in the capital on Saturday, and one of them said after the talks that the fighting should stop at once.';
const main = `<article><h1>Ministers meet</h1>${`<p>${paragraph}</p>`.repeat(6)}</article>`;

function page(head: string, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><title>Ministers meet | Our Paper</title>${head}</head>
<body><nav><a href="/">Home</a><a href="/world">World</a></nav>${body}<footer>Imprint</footer></body></html>`;
}

const read = (html: string, url?: string) =>
  parsePage({ name: 'page', html, ...(url ? { url } : {}) });

describe('main text', () => {
  test('paragraphs stay, navigation and footer go', () => {
    const { body } = read(page('', main));
    expect(body.split('\n\n').filter((text) => text === paragraph)).toHaveLength(6);
    expect(body).not.toContain('Imprint');
  });

  test('the article body of JSON-LD is preferred', () => {
    const linked = {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          articleBody: `Linked. ${paragraph.repeat(2)}`,
          headline: 'Ministers &amp; envoys',
          datePublished: '2024-12-07T19:00:00Z',
          author: [{ name: 'Ann Bell' }],
          publisher: { name: 'Our Paper' },
        },
      ],
    };
    const found = read(
      page(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`, main),
    );
    expect(found.body).toMatch(/^Linked\./);
    expect(found).toMatchObject({
      title: 'Ministers & envoys',
      published: '2024-12-07T19:00:00Z',
      authors: ['Ann Bell'],
      sourceName: 'Our Paper',
    });
  });

  test('a teaser in JSON-LD does not hide the text of the page', () => {
    const linked = { '@type': 'NewsArticle', articleBody: 'Subscribe to read.' };
    expect(
      read(page(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`, main))
        .body,
    ).toContain(paragraph);
  });

  test('broken JSON-LD is passed over', () => {
    expect(
      read(page('<script type="application/ld+json">{"@type": "NewsArticle",</script>', main)).body,
    ).toContain(paragraph);
  });
});

describe('facts', () => {
  test('come from meta elements and links', () => {
    const head = `<meta property="og:title" content="Ministers meet in the capital"><meta property="og:site_name" content="Our Paper">
<meta name="author" content="Ann Bell"><meta property="article:published_time" content="2024-12-07T19:00:00+03:00"><link rel="canonical" href="/world/1">`;
    expect(read(page(head, main), 'https://a.example/world/1?utm_source=x')).toMatchObject({
      title: 'Ministers meet in the capital',
      sourceName: 'Our Paper',
      authors: ['Ann Bell'],
      published: '2024-12-07T19:00:00+03:00',
      canonicalUrl: 'https://a.example/world/1',
      language: 'en',
    });
  });

  test('a date that is none is passed over for one that is', () => {
    const head = '<meta property="article:published_time" content="last Saturday">';
    expect(read(page(head, `<time datetime="2024-12-07">Saturday</time>${main}`)).published).toBe(
      '2024-12-07',
    );
  });

  test('what is missing is left out', () => {
    const found = read(page('', main));
    expect(found).not.toHaveProperty('published');
    expect(found).not.toHaveProperty('canonicalUrl');
  });
});

describe('refusals', () => {
  test.each([
    ['an empty body', page('', '')],
    ['an application', page('', '<div id="root"></div><script>start()</script>')],
  ])('%s holds no text', (_, html) => {
    expect(() => read(html)).toThrow(expect.objectContaining({ code: 'NO_TEXT' }));
  });

  test.each([
    ['2,000 nested elements', page('', '<div>'.repeat(2000) + paragraph)],
    ['60,000 elements', page('', '<i>a</i>'.repeat(60_000))],
  ])('%s are too complex', (_, html) => {
    expect(() => read(html)).toThrow(expect.objectContaining({ code: 'TOO_COMPLEX' }));
  });
});

test.each([
  ['<div><div><p>a<p>b</div></div>', 2, 4],
  ['<div><br><img src="a>b"><svg><g><g><g></g></g></g></svg></div>', 1, 3],
  ['<!-- <div><div><div> --><b>a</b>', 1, 1],
  ['</div></div><b>a</b>', 1, 1],
])('%s nests %i deep', (html, depth, elements) => {
  expect(measurePage(html)).toEqual({ depth, elements });
});
