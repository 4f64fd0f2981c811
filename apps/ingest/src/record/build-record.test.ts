import { createExtractor } from '@dateline/extract';
import { loadKnowledge } from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import { describe, expect, test } from 'vitest';
import { buildRecord, type ReadArticle } from './build-record.ts';

const knowledge = loadKnowledge();
const extractor = createExtractor({ reader: loadReader(), knowledge });

function record(text: string): ReadArticle {
  const article = { text, published: '2024-12-10' };
  return buildRecord(article, extractor.extract(article), knowledge);
}

describe('what is told without a date', () => {
  test('is one more telling of what another sentence dates', () => {
    const { events, undated } = record(
      'Gunmen killed judge Ana Diaz in Lima on Sunday. Shops stayed shut. ' +
        'Ana Diaz, who had been killed by gunmen, was a judge of 51 years.',
    );
    const days = events.map(({ type, date, mentions }) => [type, date.from, mentions.length]);
    expect([days, undated]).toEqual([[['ASSAULT', '2024-12-08', 2]], 0]);
  });

  test('is left out and counted where nothing dates it', () => {
    const { events, undated } = record('Ana Diaz, who had been killed by gunmen, was a judge.');
    expect([events.length, undated]).toEqual([0, 1]);
  });
});
