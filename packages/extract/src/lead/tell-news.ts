/**
 * What an article is mainly about. Where the clause that tells its news is coded, that event is the main one; else the clause
 * becomes an event of the type NEWS. Of the main event alone the words are the whole predicate, and what its clause does not
 * say of place and day is inferred from the headline and the opening.
 */

import type { PlaceFinding } from '../extraction.ts';
import { standInEntry } from '../lexicon/stand-in-entry.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { Draft, Reading, Refiner } from '../refiners/draft.ts';
import { refineDraft } from '../refiners/refine-draft.ts';
import { objectsOf } from '../syntax/arguments/objects-of.ts';
import { clauseOf } from '../syntax/clauses/clause-scope.ts';
import { headOf, relationOf, type Tree } from '../syntax/tree.ts';
import { articleDay } from './article-day.ts';
import { articlePlace } from './article-place.ts';
import { findNews } from './find-news.ts';
import { isAffirmed } from './is-affirmed.ts';
import { mainWords } from './main-words.ts';
import type { NewsClause } from './news-clause.ts';
import type { Headline } from './read-headline.ts';
import { tellingWords } from './telling-words.ts';

export function tellNews(
  drafts: readonly Draft[],
  reading: Reading,
  refiners: readonly Refiner[],
): readonly Draft[] {
  const { headline } = reading;
  if (!headline) return drafts;
  const isNews = (draft: Draft): boolean => isAffirmed(draft, headline, reading.tree);
  const affirmed = drafts.filter(isNews);
  for (const clause of findNews(headline, affirmed, reading).slice(0, TRIED)) {
    const coded = codedAs(clause, affirmed, reading);
    const told = coded ?? refineDraft(meaningOf(clause, reading), reading, { refiners });
    if (!told || !isNews(told) || told.historical) continue;
    const main = asMain(told, clause, { headline, reading });
    const others = drafts.filter((draft) => draft !== coded);
    const leading = { ...main, salience: salienceAbove([told, ...others]) };
    return [...others, leading].sort((a, b) => a.meaning.base - b.meaning.base);
  }
  return drafts;
}

/** Where the likeliest clause only recalls what was long ago, another one tells the news. */
const TRIED = 3;

/** The event that the clause tells: by its predicate, or by what completes that. */
function codedAs(
  { predicate, phrase }: NewsClause,
  drafts: readonly Draft[],
  { tree, places }: Reading,
): Draft | null {
  const told = tellingWords(tree, predicate, { phrase, places });
  const inside = ({ meaning: { base, parts } }: Draft): boolean =>
    base === predicate ||
    parts.includes(predicate) ||
    (base >= told.first &&
      base < told.last &&
      (clauseOf(tree, base) === clauseOf(tree, predicate) || isSaid(tree, base, predicate)));
  return drafts.filter(inside).sort((a, b) => b.salience - a.salience)[0] ?? null;
}

/** "announced that they had overthrown the king": the news is what is announced. */
function isSaid(tree: Tree, base: number, speech: number): boolean {
  const clause = clauseOf(tree, base);
  return relationOf(tree, clause) === 'ccomp' && headOf(tree, clause) === speech;
}

/** The main event leads, however much the headline says of another. */
function salienceAbove(drafts: readonly Draft[]): number {
  const highest = Math.max(...drafts.map(({ salience }) => salience));
  return Math.round((0.5 + highest / 2) * 1000) / 1000;
}

function asMain(
  draft: Draft,
  clause: NewsClause,
  { headline, reading }: { readonly headline: Headline; readonly reading: Reading },
): Draft {
  return {
    ...draft,
    words: mainWords(draft, clause, reading),
    place: placeOf(draft, articlePlace(draft, headline, reading)),
    date: draft.date?.stated ? draft.date : (articleDay(draft, headline, reading) ?? draft.date),
  };
}

/** The article's place where none is told, or where it lies inside the country that is. */
function placeOf({ place }: Draft, around: PlaceFinding | null): PlaceFinding | null {
  if (!place || !around) return place ?? around;
  const narrower =
    place.resolved.precision === 'COUNTRY' &&
    around.resolved.precision !== 'COUNTRY' &&
    around.resolved.place.country === place.resolved.place.country;
  return narrower ? around : place;
}

function meaningOf({ predicate, subjects }: NewsClause, { tree, actors }: Reading): Meaning {
  return {
    base: predicate,
    coding: { type: 'NEWS', modes: [], cameo: null },
    entry: ENTRY,
    actors: subjects,
    recipients: objectsOf(tree, predicate).filter(
      (head) => actors.actorAt(head) !== null && !subjects.includes(head),
    ),
    mutual: false,
    stance: 'asserted',
    parts: [],
    steps: ['the clause that says most of what the headline says'],
  };
}

const ENTRY = standInEntry('main news headline and lead');
