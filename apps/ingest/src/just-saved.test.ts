import { expect, test } from 'vitest';
import type { CleanArticle } from './article.ts';
import { JustSaved } from './just-saved.ts';
import { fingerprint } from './near-copy.ts';

const STORY =
  'The harbour of Port Orrin reopened on Monday after dockers and the ministry agreed on shorter shifts and a rise in pay for nights.';

function article(canonicalUrl: string, text: string): CleanArticle {
  const { signature } = fingerprint(text);
  return { canonicalUrl, contentHash: text, signature } as CleanArticle;
}

test('knows a copy by its text', () => {
  const saved = new JustSaved(3);
  saved.remember(article('https://one.example/a', STORY), 'first');
  expect(saved.originalOf(article('https://two.example/b', STORY))).toBe('first');
  expect(saved.originalOf(article('https://two.example/b', 'Snow fell.'))).toBeUndefined();
});

test('an article that is saved again is no copy of itself', () => {
  const saved = new JustSaved(3);
  saved.remember(article('https://one.example/a', STORY), 'first');
  expect(saved.originalOf(article('https://one.example/a', STORY))).toBeUndefined();
});

test('forgets what was saved before anything now on its way was recognised', () => {
  const saved = new JustSaved(1);
  saved.remember(article('https://one.example/a', STORY), 'first');
  saved.remember(article('https://one.example/b', 'Snow fell on the pass all night.'), 'second');
  expect(saved.originalOf(article('https://two.example/c', STORY))).toBeUndefined();
});
