/** A web page: main text, title, authors, date and canonical address. Runs in a thread that can be killed. */
import { Readability } from '@mozilla/readability';
import type { RawArticle } from '../article.ts';
import { IngestFault } from '../ingest-fault.ts';
import { limits } from '../limits.ts';
import { present } from '../present.ts';
import { isDate } from '../steps/parse-published.ts';
import { type PageDocument, type PageElement, parseDocument } from './dom.ts';
import { findLinkedArticle } from './linked-article.ts';
import { measurePage } from './page-size.ts';
import { textOfMarkup, textOfNode } from './text-of-markup.ts';

/** Less is navigation or a notice about cookies; the same bound as Readability's own "is this an article". */
const shortestText = 140;

export interface PageInput {
  readonly name: string;
  readonly html: string;
  readonly url?: string;
}

export function parsePage({ name, html, url }: PageInput): RawArticle {
  refuseComplexPage(html, name);
  const document = parseDocument(html);
  const linked = findLinkedArticle(document);
  const facts = readFacts(document);
  const canonicalUrl = absolute(facts.canonicalUrl ?? linked?.url, url);
  const address = url ?? canonicalUrl;
  const main = linked?.body === undefined ? findMainText(document) : undefined;
  const body = linked?.body ?? main?.text ?? '';
  if (body.length < shortestText) {
    throw new IngestFault('NO_TEXT', `"${name}" holds no main text.`);
  }
  return {
    origin: { name },
    body,
    authors: linked?.authors.length ? linked.authors : facts.authors,
    ...present(
      'title',
      textOfMarkup(linked?.title ?? facts.title ?? main?.title ?? '') || undefined,
    ),
    ...present('url', address),
    ...present('canonicalUrl', canonicalUrl),
    ...present('published', [linked?.published, ...facts.dates].find(isUsableDate)),
    ...present('sourceName', facts.siteName ?? linked?.publisher),
    ...present('language', facts.language),
  };
}

function refuseComplexPage(html: string, name: string): void {
  const { depth, elements } = measurePage(html);
  if (depth > limits.pageDepth || elements > limits.pageElements) {
    throw new IngestFault(
      'TOO_COMPLEX',
      `"${name}" nests ${depth} levels deep with ${elements} elements; the limits are ${limits.pageDepth} and ${limits.pageElements}.`,
    );
  }
}

/** Readability needs a body, and changes the document, so it comes last. Markup too broken to have a body is taken whole. */
function findMainText(document: PageDocument): { text: string; title: string } | undefined {
  const { documentElement: root } = document;
  if (root && !document.querySelector('body')) return { text: textOfNode(root), title: '' };
  const Reader = Readability as unknown as new (
    document: PageDocument,
  ) => { parse(): { content: string | null; title: string | null } | null };
  const main = new Reader(document).parse();
  return main?.content ? { text: textOfMarkup(main.content), title: main.title ?? '' } : undefined;
}

function readFacts(document: PageDocument) {
  const meta = (...names: readonly string[]) =>
    firstAttribute(
      names.map((name) => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)),
      'content',
    );
  return {
    title: meta('og:title', 'twitter:title') ?? (document.title.trim() || undefined),
    siteName: meta('og:site_name'),
    dates: [
      meta(
        'article:published_time',
        'datePublished',
        'date',
        'dc.date',
        'DC.date.issued',
        'pubdate',
      ),
      firstAttribute([document.querySelector('time[datetime]')], 'datetime'),
    ],
    authors: [meta('author', 'article:author')].filter((author) => author !== undefined),
    canonicalUrl:
      firstAttribute([document.querySelector('link[rel="canonical"]')], 'href') ?? meta('og:url'),
    language: document.documentElement?.getAttribute('lang')?.trim() || undefined,
  };
}

function firstAttribute(
  elements: readonly (PageElement | null)[],
  name: string,
): string | undefined {
  for (const element of elements) {
    const value = element?.getAttribute(name)?.trim();
    if (value) return value;
  }
  return undefined;
}

/** Pages carry several dates and some of them are none; a page without a usable one is undated. */
function isUsableDate(date: string | undefined): date is string {
  return date !== undefined && isDate(date);
}

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}
