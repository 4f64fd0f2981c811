/**
 * What is done lies behind: "believes that the rebels burned the church on 19 January", told in March, was this year's, whatever
 * tense the word above it has. A day without a year that was looked for ahead is taken from the year before.
 */

import { verbMorphologyOf } from '@dateline/language';
import type { DateFinding } from '../../extraction.ts';
import { type Tree, uposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isToldAsDone } from '../stance/is-told-as-done.ts';
import { daysBetween } from './days-between.ts';

/** Nearer days may be those of plans that are told as if they were done. */
const AHEAD_DAYS = 45;

export function putBack(date: DateFinding, draft: Draft, reading: Reading): DateFinding {
  const { tree, text, published } = reading;
  if (published === undefined || !isToldAsDone(draft) || isStillGoingOn(draft, tree)) return date;
  if (daysBetween(published, date.from) < AHEAD_DAYS) return date;
  if (/\d{4}|next/i.test(text.slice(date.start, date.end))) return date;
  const start = date.start ?? 0;
  if (FIXED.test(text.slice(Math.max(0, start - FIXED_REACH), start))) return date;
  const { value, from, to } = date;
  return { ...date, value: yearBefore(value), from: yearBefore(from), to: yearBefore(to) };
}

/** "called an election for July 23", "agreed to a truce from May 4": of a day that was set, not of one that has been. */
const FIXED = /\b(?:for|until|till|from) $/i;
/** The longest of them, its space, and the character it is set apart by. */
const FIXED_REACH = 'until'.length + 2;

/** "opens in May": the present is told of what is to come as well. */
function isStillGoingOn({ meaning: { base } }: Draft, tree: Tree): boolean {
  return uposOf(tree, base) === 'VERB' && verbMorphologyOf(tree.document, base).tense === 'present';
}

function yearBefore(day: string): string {
  const earlier = day.replace(/^\d{4}/, (year) => String(Number(year) - 1));
  return Number.isNaN(Date.parse(earlier)) ? day : earlier;
}
