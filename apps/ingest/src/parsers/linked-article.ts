/**
 * Many publishers repeat the article as JSON-LD (schema.org) for search engines. Where its `articleBody` is
 * there, it is the text without navigation, captions and offers, and nothing has to be guessed.
 */

import { present } from '../present.ts';
import type { PageDocument } from './dom.ts';

export interface LinkedArticle {
  readonly body?: string;
  readonly title?: string;
  readonly published?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** Shorter bodies are teasers of paywalled articles. */
const shortestBody = 200;

export function findLinkedArticle(document: PageDocument): LinkedArticle | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = objectsIn(parseQuietly(script.textContent ?? '')).find(isArticle);
    if (article) return readArticle(article);
  }
  return undefined;
}

function readArticle(article: Json): LinkedArticle {
  const body = textOf(article.articleBody);
  return {
    authors: namesOf(article.author),
    ...(body && body.length >= shortestBody ? { body } : {}),
    ...present('title', textOf(article.headline)),
    ...present('published', textOf(article.datePublished)),
    ...present('url', textOf(article.url) ?? textOf(asObject(article.mainEntityOfPage)?.['@id'])),
    ...present('publisher', namesOf(article.publisher)[0]),
  };
}

/** Publishers write invalid JSON-LD often enough; it is only one of several places to look. */
function parseQuietly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  const object = asObject(value);
  return object ? [object, ...objectsIn(object['@graph'])] : [];
}

function isArticle(object: Json): boolean {
  return [object['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /Article$|^Report/.test(type));
}

function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((item) => textOf(item) ?? textOf(asObject(item)?.name) ?? []);
}

function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
