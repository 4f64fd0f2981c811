/**
 * The day of an article's news whose own clause does not name it: the first day that the opening tells something of, if it is
 * news on the day of publication; else that day itself.
 */

import type { TimeExpression } from '@dateline/language';
import type { DateFinding } from '../extraction.ts';
import { asDate, publicationOf } from '../refiners/date-refiner.ts';
import type { Reading } from '../refiners/draft.ts';
import { clauseOf } from '../syntax/clause-scope.ts';
import { relationOf, type Tree, tokenAt } from '../syntax/tree.ts';

/** Sentences of the opening. */
const OPENING = 6;
/** So old may news be. */
const NEWS_DAYS = 7;
const DAY_MS = 24 * 3600 * 1000;

export function articleDay({ times, tree, published }: Reading): DateFinding | null {
  const end = tree.document.sentences[OPENING]?.start ?? Number.POSITIVE_INFINITY;
  const publication = publicationOf(published);
  if (!publication) return null;
  for (const time of times) {
    if (time.start >= end) break;
    if (isNewsOn(publication, time) && !isAside(tree, tokenAt(tree, time.end - 1)))
      return asDate(time, false);
  }
  return publication;
}

function isNewsOn({ value }: DateFinding, { from, to }: TimeExpression): boolean {
  if (from === undefined || from !== to) return false;
  const age = (Date.parse(value) - Date.parse(from)) / DAY_MS;
  return age >= 0 && age < NEWS_DAYS;
}

const ASIDE = new Set(['acl', 'acl:relcl', 'advcl']);

/** "Mr Stone, who won on Tuesday, …": the day of something else. */
function isAside(tree: Tree, token: number): boolean {
  return ASIDE.has(relationOf(tree, clauseOf(tree, token)));
}
