/**
 * The day of an article's news whose own clause does not name it: the day on which the opening dates another telling of the
 * same deed; else the first day that it tells something of, if it is news on the day of publication; else that day itself.
 */

import type { TimeExpression } from '@dateline/language';
import type { DateFinding } from '../extraction.ts';
import type { Draft, Reading } from '../refiners/draft.ts';
import { asDate, publicationOf } from '../refiners/when/date-of-time.ts';
import { daysBetween } from '../refiners/when/days-between.ts';
import { clauseLink, clauseOf, nounsAbove } from '../syntax/clauses/clause-scope.ts';
import { isMarkedBy } from '../syntax/clauses/is-marked-by.ts';
import { isTime } from '../syntax/times/is-time.ts';
import { lemmaOf, lexemeAt, relationOf, type Tree, tokenAt } from '../syntax/tree.ts';
import type { Headline } from './read-headline.ts';

/** Sentences of the opening. */
const OPENING = 6;
/** A day of the news is nearer than this. */
const RECENT_DAYS = 7;

export function articleDay(
  { meaning }: Draft,
  headline: Headline,
  { times, tree, published }: Reading,
): DateFinding | null {
  const end = tree.document.sentences[OPENING]?.start ?? Number.POSITIVE_INFINITY;
  const publication = publicationOf(published);
  if (!publication) return null;
  const days = times
    .filter((time) => time.start < end && isNewsOn(publication, time))
    .map((time) => ({ time, token: tokenAt(tree, time.end - 1) }));
  const deed = lemmaOf(tree, meaning.base);
  const day =
    days.find(({ token }) => lemmaOf(tree, datedBy(tree, token)) === deed) ??
    days.find(({ token }) => !isAside(tree, token) && !isOfAnother(tree, token, headline));
  return day ? asDate(day.time, false) : publication;
}

function isNewsOn({ value }: DateFinding, { from, to }: TimeExpression): boolean {
  if (from === undefined || from !== to) return false;
  const age = daysBetween(from, value);
  return age >= 0 && age < RECENT_DAYS;
}

/** The noun that a time says more of ("the bombing late on Thursday"), else the word that tells its clause. */
function datedBy(tree: Tree, token: number): number {
  return nounOver(tree, token) ?? clauseOf(tree, token);
}

function nounOver(tree: Tree, token: number): number | undefined {
  return nounsAbove(tree, token).find((noun) => !isTime(tree, noun));
}

/** "Mr Stone, who won on Tuesday, …": the day of something else; but a lead may tell its news "as the court ruled on Sunday". */
function isAside(tree: Tree, token: number): boolean {
  const clause = clauseOf(tree, token);
  if (relationOf(tree, clause) !== 'advcl') return /^acl/.test(relationOf(tree, clause));
  const isLead = tree.sentenceOf[clause] === 0;
  if (isMarkedBy(tree, clause, isLead ? /^(?:as|to)$/ : /^to$/)) return false;
  return isMarkedBy(tree, clause, /^as$/) || clauseLink(tree, clause) === 'apart';
}

/** "after Tuesday's election": the day of a thing that the headline does not name. */
function isOfAnother(tree: Tree, token: number, { stems }: Headline): boolean {
  if (relationOf(tree, token) !== 'nmod:poss') return false;
  const noun = nounOver(tree, token);
  return noun !== undefined && !lexemeAt(tree, noun).stems.some((stem) => stems.has(stem));
}
