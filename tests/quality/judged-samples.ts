/** Judged events as samples for a fit: their signs are those of today's code, which reads each article once. */

import { createExtractor, type Finding, type Signs } from '@dateline/extract';
import { loadKnowledge } from '@dateline/knowledge';
import { loadReader } from '@dateline/language';
import type { Sample } from './fit-logistic.ts';
import { readJudgedArticles } from './judged-articles.ts';
import { findJudged, type JudgedEvent } from './judged-event.ts';

export interface JudgedSample extends Sample {
  readonly article: string;
  readonly signs: Signs;
}

/** Undefined where the event is gone or read otherwise now. */
export type SampleOf = (judged: JudgedEvent) => JudgedSample | undefined;

/** `folder` is the evaluation folder. */
export function createSampler(folder: string): SampleOf {
  const eventsIn = createEventReader(folder);
  return (judged) => {
    const { article, fault } = judged;
    const signs = findJudged(judged, eventsIn(article))?.signs;
    if (!signs) return undefined;
    return { article, signs, values: Object.values(signs), right: fault === null };
  };
}

function createEventReader(folder: string): (article: string) => readonly Finding[] {
  const articles = readJudgedArticles(folder);
  const extractor = createExtractor({ reader: loadReader(), knowledge: loadKnowledge() });
  const known = new Map<string, readonly Finding[]>();
  return (id) => {
    const article = articles.get(id);
    const events = known.get(id) ?? (article ? extractor.extract(article).events : []);
    known.set(id, events);
    return events;
  };
}
