/**
 * The article in a JSON object. Crawlers name the same things differently, so the usual names are understood;
 * what is present must have the right type, because a number where a text belongs means a misread export.
 */
import { z } from 'zod';
import type { Origin, RawArticle } from '../article.ts';
import { IngestFault } from '../ingest-fault.ts';
import { present } from '../present.ts';

const text = z.string().nullish();
const source = z.union([z.string(), z.object({ name: text, title: text, domain: text })]).nullish();
const person = z.union([
  z.string(),
  z.object({ name: text }).transform((value) => value.name ?? ''),
]);
const authors = z.union([person, z.array(person)]).nullish();

const shape = z.object({
  body: text,
  text: text,
  maintext: text,
  content: text,
  title: text,
  headline: text,
  url: text,
  link: text,
  canonical_url: text,
  published: text,
  published_at: text,
  date: text,
  date_publish: text,
  author: authors,
  authors,
  source,
  source_domain: text,
  language: text,
});

export function parseArticleObject(value: unknown, origin: Origin): RawArticle {
  const result = shape.safeParse(value);
  if (!result.success) throw new IngestFault('INVALID_ARTICLE', describe(result.error));
  const fields = result.data;
  const sourceName = nameOf(fields.source) ?? fields.source_domain;
  return {
    origin,
    body: first(fields.body, fields.text, fields.maintext, fields.content) ?? '',
    authors: [fields.authors ?? fields.author ?? []].flat(),
    ...present('title', first(fields.title, fields.headline)),
    ...present('url', first(fields.url, fields.link)),
    ...present('canonicalUrl', first(fields.canonical_url)),
    ...present(
      'published',
      first(fields.published, fields.published_at, fields.date, fields.date_publish),
    ),
    ...present('sourceName', first(sourceName)),
    ...present('language', first(fields.language)),
  };
}

function describe(error: z.ZodError): string {
  const problems = error.issues.map((issue) => {
    const path = issue.path.join('.');
    return path ? `"${path}": ${issue.message}` : issue.message;
  });
  return `This is not an article: ${problems.join('; ')}.`;
}

function nameOf(value: z.infer<typeof source>): string | null | undefined {
  return typeof value === 'object' && value !== null
    ? (value.name ?? value.title ?? value.domain)
    : value;
}

function first(...values: readonly (string | null | undefined)[]): string | undefined {
  return values.find((value): value is string => typeof value === 'string' && value.trim() !== '');
}
