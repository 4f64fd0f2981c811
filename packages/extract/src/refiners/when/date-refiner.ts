/**
 * When: the time of which the deed's clause says more ("in 2011, when"), or the time expression on that clause or on one that
 * carries it on; else, for what a sentence goes on to tell, the day named by the sentence before (`date-before.ts`); else the day
 * of publication, which is then called that and never passes for a stated date. What a story only looks back on
 * ("had threatened", "the man who was shot") has the date its words give, or none.
 */

import type { DateFinding } from '../../extraction.ts';
import { clauseLink, clauseOf, isPluperfect } from '../../syntax/clauses/clause-scope.ts';
import { isBygone } from '../../syntax/times/is-bygone.ts';
import { timeBeforeWhen } from '../../syntax/times/when-clause.ts';
import { headOf, relationOf, type Tree } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { dateBefore } from './date-before.ts';
import { dateInSentence } from './date-in-sentence.ts';
import { asDate, isDay, publicationOf } from './date-of-time.ts';
import { daysBetween } from './days-between.ts';
import { goesOnLongAgo } from './goes-on-long-ago.ts';
import { isOfBygonePower } from './is-of-bygone-power.ts';
import { isYetToCome } from './is-yet-to-come.ts';
import { putBack } from './put-back.ts';
import { stretchDate } from './stretch-date.ts';

const YEAR_DAYS = 365;

export function refineDate(draft: Draft, reading: Reading): Draft {
  if (isOfBygonePower(draft, reading.tree))
    return { ...draft, date: dateTold(draft, reading), historical: true };
  const date =
    dateTold(draft, reading) ?? (draft.meaning.recalled ? null : dateAround(draft, reading));
  return date ? { ...draft, date, historical: isHistorical(date, reading.published) } : draft;
}

function dateTold(draft: Draft, reading: Reading): DateFinding | null {
  const told =
    dateOfWhen(draft, reading) ?? dateInSentence(draft, reading) ?? stretchDate(draft, reading);
  const date = told && putBack(told, draft, reading);
  return date && isYetToCome(date, draft, reading) ? null : date;
}

/** "since 2016, when a bomber killed 70": that was in 2016. */
function dateOfWhen({ meaning: { base } }: Draft, { tree, times }: Reading): DateFinding | null {
  const last = timeBeforeWhen(tree, clauseOf(tree, base));
  if (last < 0) return null;
  const end = tree.document.ends[last] as number;
  const time = times.find((one) => one.end === end && isDay(one));
  return time === undefined ? null : asDate(time, true);
}

function dateAround(draft: Draft, reading: Reading): DateFinding | null {
  if (isBygone(reading.tree, draft.meaning.base)) return null;
  return (
    dateBefore(draft, reading) ??
    (isLookingBack(draft, reading.tree) || goesOnLongAgo(draft, reading)
      ? null
      : publicationOf(reading.published))
  );
}

/** Past of the past, unless it is someone's word ("said rebels had fled"); and what only describes a noun or sets a scene. */
function isLookingBack({ meaning }: Draft, tree: Tree): boolean {
  let said = false;
  for (let at = clauseOf(tree, meaning.base); ; at = clauseOf(tree, headOf(tree, at))) {
    const link = headOf(tree, at) < 0 ? 'said' : clauseLink(tree, at);
    if (link === 'said' && headOf(tree, at) >= 0) said = true;
    if (isPluperfect(tree, at) && !said) return true;
    if (link === 'apart' && relationOf(tree, at) !== 'csubj') return true;
    if (headOf(tree, at) < 0) return false;
  }
}

function isHistorical(date: DateFinding, published: string | undefined): boolean {
  if (!date.stated || published === undefined) return false;
  return daysBetween(date.to, published) > YEAR_DAYS;
}
