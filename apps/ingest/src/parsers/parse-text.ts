/**
 * A text file: the whole is one article. It may begin with a block of headers (`Title:`, `Date:`, `Source:`,
 * `URL:`, `Author:`), ended by an empty line.
 */
import type { RawArticle } from '../article.ts';

const headerNames = {
  title: 'title',
  headline: 'title',
  date: 'published',
  published: 'published',
  source: 'sourceName',
  url: 'url',
  author: 'author',
  language: 'language',
} as const;

export function parseText(name: string, text: string): RawArticle {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const headers = readHeaders(lines);
  const body = lines.slice(headers.length).join('\n');
  const { author, ...fields } = Object.fromEntries(headers);
  return { origin: { name }, body, ...fields, ...(author ? { authors: [author] } : {}) };
}

/** Headers only count when every line up to the first empty one is a known header. */
function readHeaders(lines: readonly string[]): [string, string][] {
  const headers: [string, string][] = [];
  for (const line of lines) {
    if (line.trim() === '') return headers;
    const [, name = '', value = ''] = line.match(/^([A-Za-z]+):\s+(.*)$/) ?? [];
    const field = headerNames[name.toLowerCase() as keyof typeof headerNames];
    if (!field) return [];
    headers.push([field, value.trim()]);
  }
  return [];
}
