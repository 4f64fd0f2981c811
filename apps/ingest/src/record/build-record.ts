/**
 * What was read from an article, in the form the store takes: findings of one happening become one event with
 * several mentions, and every actor and place is listed with what it rolls up to. Runs in the reading threads,
 * where the actor book and the gazetteer are loaded anyway.
 */
import type { Extraction, Finding, OpinionOutcome } from '@dateline/extract';
import type { Knowledge } from '@dateline/knowledge';
import type { ArticleRecord, EventRecord } from '@dateline/store';
import type { CleanArticle } from '../article.ts';
import { ActorList } from './actor-list.ts';
import { buildEvent } from './build-event.ts';
import { PlaceList } from './place-list.ts';

/** Everything but the choice of the stored event, which needs the database. */
export interface ReadArticle {
  readonly actors: ArticleRecord['actors'];
  readonly places: ArticleRecord['places'];
  readonly events: readonly EventRecord[];
  readonly extraction: ArticleRecord['extraction'];
  /** Findings of happenings that no date could be given, because neither text nor source states one. */
  readonly undated: number;
  /** What became of a second reader's opinion. */
  readonly opinion?: OpinionOutcome;
}

export function buildRecord(
  article: Pick<CleanArticle, 'text' | 'published'>,
  extraction: Extraction,
  knowledge: Knowledge,
): ReadArticle {
  const actors = new ActorList(knowledge.actors, article.published?.slice(0, 10));
  const places = new PlaceList();
  const happenings = groupByHappening(extraction.events).filter(([best]) => best.date !== null);
  const events = happenings.map((findings) => buildEvent(findings, { actors, places }));
  actors.addNames(namesUsed(article.text, extraction));
  return {
    actors: actors.records(),
    places: places.records(),
    events,
    extraction: extraction.versions,
    undated: extraction.events.length - happenings.flat().length,
    ...(extraction.opinion ? { opinion: extraction.opinion } : {}),
  };
}

/** The words by which the article names each actor; descriptions are no names. */
function namesUsed(text: string, { actors }: Extraction): ReadonlyMap<string, readonly string[]> {
  return new Map(
    actors.map(({ entity, mentions }) => {
      const words = mentions.map(({ start, end }) => text.slice(start, end).replace(/['’]s?$/, ''));
      return [entity.id, [...new Set(words)].filter((word) => capitalised.test(word))];
    }),
  );
}

/** At most four words, each with a capital: "Sokolova", "Vera P. Sokolova", "FHF". */
const capitalised = /^\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*){0,3}$/u;

/** In the order of the text, each group with its most certain dated finding first: what another telling dates is no less told. */
function groupByHappening(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups = new Map<number, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.happening);
    if (group) group.push(finding);
    else groups.set(finding.happening, [finding]);
  }
  const isDated = ({ date }: Finding): number => Number(date !== null);
  for (const group of groups.values())
    group.sort((a, b) => isDated(b) - isDated(a) || b.confidence - a.confidence);
  return [...groups.values()];
}
