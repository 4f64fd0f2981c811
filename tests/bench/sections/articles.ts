/** Texts to be read for time: our own dispatches, and real news where the evaluation folder lies beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, samples } from '../../testkit/repository.ts';

export interface TimedArticle {
  readonly title: string;
  readonly text: string;
  /** A calendar day. */
  readonly published?: string;
}

export interface TextSet {
  readonly name: string;
  readonly articles: readonly TimedArticle[];
}

const realNews = join(repository, '..', 'shared', 'corpora', 'news', 'world-politics.ndjson');

export function loadTextSets(): readonly TextSet[] {
  const files = readdirSync(samples).filter((file) => file.endsWith('.ndjson'));
  const own = files.flatMap((file) => readArticles(join(samples, file)));
  return [
    { name: 'samples', articles: own },
    ...(existsSync(realNews) ? [{ name: 'world-politics', articles: readArticles(realNews) }] : []),
  ];
}

function readArticles(path: string): TimedArticle[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { title, body, published } = JSON.parse(line) as Record<string, string>;
    return {
      title: title ?? '',
      text: body ?? '',
      ...(published && { published: published.slice(0, 10) }),
    };
  });
}
