/** Are two findings of the same type and stance, without a clash of matter, place or day? */

import type { ResolvedPlace } from '@dateline/knowledge';
import type { Finding } from '../extraction.ts';
import { isToldAsDone } from '../refiners/stance/is-told-as-done.ts';
import { agreementOf } from './agreement-of.ts';

type Told = Omit<Finding, 'happening'>;

export function isAlike(a: Told, b: Told): boolean {
  const same = a.type === b.type && isToldAsDone(a) === isToldAsDone(b);
  return same && mattersAgree(a, b) && placesAgree(a, b) && daysAgree(a, b);
}

/**
 * Thanks and a signature are both SUPPORT, and two happenings. What is told in general may be anything that is told with the
 * same recipients. A blow is told now by its weapon, now by what it did.
 */
function mattersAgree(a: Told, b: Told): boolean {
  if (a.type === 'ASSAULT') return isAbduction(a) === isAbduction(b);
  if (a.cameo === null || b.cameo === null) return true;
  const [one, other] = [a.cameo.slice(0, 3), b.cameo.slice(0, 3)];
  if (one === other) return true;
  const isGeneral = one.endsWith('0') || other.endsWith('0');
  return isGeneral && haveOneOtherSide(a, b);
}

const isAbduction = ({ modes }: Told): boolean => modes.includes('abduct');

/** What is told of several together ("the two met") has its other side among them. */
function haveOneOtherSide(a: Told, b: Told): boolean {
  const areMutual = [a, b].every(({ actors, recipients }) => actors.length > 1 && !recipients[0]);
  const side = ({ actors, recipients }: Told): Told['actors'] => (areMutual ? actors : recipients);
  return agreementOf(side(a), side(b)) === 'same';
}

function placesAgree(a: Told, b: Told): boolean {
  if (!a.location?.stated || !b.location?.stated) return true;
  return (
    isAtOrIn(a.location.resolved, b.location.resolved.place.id) ||
    isAtOrIn(b.location.resolved, a.location.resolved.place.id)
  );
}

function isAtOrIn({ place, ancestors }: ResolvedPlace, id: string): boolean {
  return place.id === id || ancestors.some((around) => around.id === id);
}

function daysAgree(a: Told, b: Told): boolean {
  if (!a.date?.stated || !b.date?.stated) return true;
  return a.date.from <= b.date.to && b.date.from <= a.date.to;
}
