/**
 * A raw article becomes one that can be read and stored: text without markup and control characters, a date
 * that is a date, an address without tracking, a language. Throws the fault that keeps the article out.
 */
import { createHash } from 'node:crypto';
import type { CleanArticle, RawArticle } from '../article.ts';
import { IngestFault } from '../ingest-fault.ts';
import { limits } from '../limits.ts';
import { fingerprint } from '../near-copy.ts';
import type { KillablePool } from '../workers/killable-pool.ts';
import { canonicalAddress, siteOf } from './canonical-address.ts';
import { parsePublished } from './parse-published.ts';
import { tellLanguage } from './tell-language.ts';

export interface CleanTools {
  readonly pages: KillablePool;
  readonly now: Date;
  /** Date for articles that state none. */
  readonly published?: string | undefined;
}

export async function cleanArticle(raw: RawArticle, tools: CleanTools): Promise<CleanArticle> {
  const { body, title } = await plainText(raw, tools.pages);
  const text = cleanText(dropRepeatedTitle(body, title));
  checkLength(text);
  const published = parsePublished(raw.published ?? tools.published, tools.now);
  const language = tellLanguage(text, raw.language);
  if (language !== 'en') {
    throw new IngestFault(
      'UNSUPPORTED_LANGUAGE',
      `The article is in "${language}"; only English is read.`,
    );
  }
  const url = canonicalAddress(raw.url);
  const canonicalUrl = canonicalAddress(raw.canonicalUrl) ?? url;
  return {
    origin: raw.origin,
    url: url ?? canonicalUrl,
    canonicalUrl,
    source: siteOf(canonicalUrl, raw.sourceName),
    title,
    text,
    published,
    language,
    authors: (raw.authors ?? []).map(cleanLine).filter((author) => author !== ''),
    contentHash: createHash('sha256').update(text).digest('hex'),
    ...fingerprint(text),
  };
}

async function plainText(raw: RawArticle, pages: KillablePool) {
  const title = raw.title ?? '';
  const hasMarkup = raw.markup || /<\/(p|div|a|span|em|strong)>|<br ?\/?>/i.test(raw.body);
  if (!hasMarkup || !/[<&]/.test(raw.body + title))
    return { body: raw.body, title: cleanLine(title) || null };
  const [body = '', plainTitle = ''] = await pages.run<string[]>('readMarkup', [raw.body, title]);
  return { body, title: cleanLine(plainTitle) || null };
}

function checkLength(text: string): void {
  if (text === '') throw new IngestFault('MISSING_BODY', 'The article has no text.');
  if (text.length > limits.articleLength) {
    throw new IngestFault(
      'TOO_LARGE',
      `The article has ${text.length} characters; the limit is ${limits.articleLength}.`,
    );
  }
}

/** Crawlers often put the headline once more before the text. Read as a sentence it would make a second report. */
function dropRepeatedTitle(body: string, title: string | null): string {
  if (title === null) return body;
  const trimmed = body.trimStart();
  const end = trimmed.search(/[\r\n]/);
  return end > 0 && cleanLine(trimmed.slice(0, end)) === title ? trimmed.slice(end) : body;
}

/** Control characters, bidirectional overrides and invisible spaces carry nothing for a reader and hide words from matching. */
const invisible = /[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(invisible, (mark) => (mark === '\n' ? mark : ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function cleanLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ');
}
