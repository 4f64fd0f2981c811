/**
 * RSS, Atom, RDF and JSON Feed. A feed that was cut off still gives the items that are complete,
 * and the cut is reported.
 */
import { parseFeed as parseAnyFeed } from 'feedsmith';
import type { RawArticle } from '../article.ts';
import { IngestFault } from '../ingest-fault.ts';
import { limits } from '../limits.ts';
import { present } from '../present.ts';
import { reasonOf } from '../reason-of.ts';
import type { Parsed } from './parsed.ts';

type Feed = ReturnType<typeof parseAnyFeed>;

export function* parseFeed(name: string, text: string): Generator<Parsed> {
  const whole = closeFeed(text);
  const items = articlesOf(parseXmlOrJson(whole.text), name);
  for (const article of items.slice(0, limits.feedItems)) yield { status: 'parsed', article };
  if (whole.cut) {
    const fault = new IngestFault(
      'INVALID_FEED',
      `The feed is cut off after ${items.length} complete items.`,
    );
    yield { status: 'failed', origin: { name }, fault };
  }
}

function parseXmlOrJson(text: string): Feed {
  try {
    return parseAnyFeed(text);
  } catch (cause) {
    throw new IngestFault('INVALID_FEED', `The feed cannot be parsed: ${reasonOf(cause)}.`, {
      cause,
    });
  }
}

/** Ends a cut feed after its last complete item, so that no half article is taken for a whole one. */
function closeFeed(text: string): { text: string; cut: boolean } {
  const root = text.match(/<(rss|feed|rdf:RDF)[\s>]/i)?.[1];
  if (root === undefined || new RegExp(`</${root}\\s*>\\s*(<!--[^>]*-->\\s*)?$`, 'i').test(text)) {
    return { text, cut: false };
  }
  const itemEnd = root.toLowerCase() === 'feed' ? '</entry>' : '</item>';
  const end = text.lastIndexOf(itemEnd);
  const channelEnd = root.toLowerCase() === 'rss' ? '</channel>' : '';
  const kept = end < 0 ? '' : `${text.slice(0, end)}${itemEnd}${channelEnd}</${root}>`;
  return { text: kept, cut: true };
}

function articlesOf(feed: Feed, name: string): RawArticle[] {
  return itemsOf(feed).map((item, index) => itemArticle(item, { name, position: index + 1 }));
}

function itemsOf(feed: Feed): Item[] {
  switch (feed.format) {
    case 'rss':
      return (feed.feed.items ?? []).map((item) => ({
        ...itemOfRdf(item),
        url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        published: item.pubDate ?? item.dc?.dates?.[0],
        sourceName: feed.feed.title,
      }));
    case 'rdf':
      return (feed.feed.items ?? []).map((item) => ({
        ...itemOfRdf(item),
        sourceName: feed.feed.title,
      }));
    case 'atom':
      return (feed.feed.entries ?? []).map((entry) => ({
        title: entry.title?.value,
        url: entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate')?.href,
        body: entry.content?.value ?? entry.summary?.value,
        published: entry.published ?? entry.updated,
        authors: entry.authors?.map((author) => author.name),
        sourceName: feed.feed.title?.value,
      }));
    case 'json':
      return (feed.feed.items ?? []).map((item) => ({
        title: item.title,
        url: item.url,
        body: item.content_html ?? item.content_text ?? item.summary,
        published: item.date_published,
        authors: item.authors?.map((author) => author.name),
        sourceName: feed.feed.title,
      }));
  }
}

type FeedOf<Format extends Feed['format']> = Extract<Feed, { format: Format }>['feed'];
type RdfItem = NonNullable<FeedOf<'rdf'>['items']>[number];

/** What an item of RSS has, too. */
const itemOfRdf = ({ title, link, description, content, dc }: RdfItem) => ({
  title,
  url: link,
  body: content?.encoded ?? description,
  published: dc?.dates?.[0],
  authors: dc?.creators,
});

interface Item {
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly body: string | undefined;
  readonly published: unknown;
  readonly authors: readonly (string | undefined)[] | undefined;
  readonly sourceName: string | undefined;
}

function itemArticle(item: Item, origin: RawArticle['origin']): RawArticle {
  return {
    origin,
    markup: true,
    body: item.body ?? '',
    authors: (item.authors ?? []).filter((author) => author !== undefined),
    ...present('title', item.title),
    ...present('url', item.url),
    ...present('published', typeof item.published === 'string' ? item.published : undefined),
    ...present('sourceName', item.sourceName),
  };
}
