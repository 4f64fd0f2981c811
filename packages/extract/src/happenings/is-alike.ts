/** Are two findings of the same type and stance, without a clash of matter, place or day? */

import type { ResolvedPlace } from '@dateline/knowledge';
import type { DateFinding } from '../extraction.ts';
import { isToldAsDone } from '../refiners/stance/is-told-as-done.ts';
import { daysBetween } from '../refiners/when/days-between.ts';
import { NEWS_DAYS } from '../refiners/when/news-days.ts';
import { agreementOf } from './agreement-of.ts';
import { isJoint } from './is-joint.ts';
import type { Unnumbered } from './telling.ts';

export function isAlike(a: Unnumbered, b: Unnumbered): boolean {
  const same = a.type === b.type && isToldAsDone(a) === isToldAsDone(b);
  return same && mattersAgree(a, b) && placesAgree(a, b) && daysAgree(a, b);
}

/**
 * Thanks and a signature are both SUPPORT, and two happenings. What is told in general may be anything that is told with the
 * same recipients. A blow is told now by its weapon, now by what it did.
 */
function mattersAgree(a: Unnumbered, b: Unnumbered): boolean {
  if (a.type === 'ASSAULT') return isAbduction(a) === isAbduction(b);
  if (a.cameo === null || b.cameo === null) return true;
  const [one, other] = [a.cameo.slice(0, 3), b.cameo.slice(0, 3)];
  if (one === other) return true;
  // "Cracked down on the party" and "arrested its leader" are no one deed.
  if (a.type === 'COERCE' && a.modes.join() !== b.modes.join()) return false;
  const isGeneral = one.endsWith('0') || other.endsWith('0');
  return isGeneral && haveOneOtherSide(a, b);
}

const isAbduction = ({ modes }: Unnumbered): boolean => modes.includes('abduct');

/** What is told of several together ("the two met") has its other side among them. */
function haveOneOtherSide(a: Unnumbered, b: Unnumbered): boolean {
  const areJoint = isJoint(a) && isJoint(b);
  const side = ({ actors, recipients }: Unnumbered): Unnumbered['actors'] =>
    areJoint ? actors : recipients;
  return agreementOf(side(a), side(b)) === 'same';
}

function placesAgree(a: Unnumbered, b: Unnumbered): boolean {
  if (!a.location?.stated || !b.location?.stated) return true;
  return (
    isAtOrIn(a.location.resolved, b.location.resolved.place.id) ||
    isAtOrIn(b.location.resolved, a.location.resolved.place.id)
  );
}

function isAtOrIn({ place, ancestors }: ResolvedPlace, id: string): boolean {
  return place.id === id || ancestors.some((around) => around.id === id);
}

function daysAgree(a: Unnumbered, b: Unnumbered): boolean {
  if (!a.date || !b.date || (!a.date.stated && !b.date.stated)) return true;
  if (!a.date.stated || !b.date.stated) return !areFarApart(a.date, b.date);
  // What "this year" has seen is more than what a day of it has.
  if ((a.date.precision === 'YEAR') !== (b.date.precision === 'YEAR')) return false;
  return a.date.from <= b.date.to && b.date.from <= a.date.to;
}

/** The news of the day is not what was "last month", though its own words may not name the day. */
function areFarApart(one: DateFinding, other: DateFinding): boolean {
  const [first, last] = one.from < other.from ? [one, other] : [other, one];
  return daysBetween(first.to, last.from) > NEWS_DAYS;
}
