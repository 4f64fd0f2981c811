/**
 * Do two findings tell of one happening? Those of one sentence where its words make them a deed and what it came to, others where
 * nothing that they state speaks against it.
 */

import { agreementOf, areWithin } from './agreement-of.ts';
import { areFarApart } from './are-far-apart.ts';
import { isAlike } from './is-alike.ts';
import { isJoint } from './is-joint.ts';
import type { Retelling } from './retelling-of.ts';
import { isBeside, type Telling, type Unnumbered } from './telling.ts';

export function areOneHappening(earlier: Telling, later: Telling, retelling: Retelling): boolean {
  if (isBeside(earlier, later))
    return (
      retelling.isToldOn(earlier.at, later.at) && agreesWithOutcome(earlier.finding, later.finding)
    );
  if (retelling.isLasting(earlier.at) !== retelling.isLasting(later.at)) return false;
  if (areFarApart(earlier.finding.casualties, later.finding.casualties)) return false;
  if (isOverMonths(earlier.finding) !== isOverMonths(later.finding)) return false;
  const isOfSame = (): boolean => retelling.tellsOfSame(earlier.at, later.at);
  if (!isSame(earlier.finding, later.finding, isOfSame)) return false;
  return !isHalfTold(earlier, later) || retelling.isSameWord(earlier.at, later.at);
}

/**
 * Where one side is all that agrees, an article seldom means the same so far on: background tells what rebels did at other times.
 * A place or a day that both state holds them together.
 */
function isHalfTold({ finding: a }: Telling, { finding: b }: Telling): boolean {
  const isOpen = [
    agreementOf(a.actors, b.actors),
    agreementOf(a.recipients, b.recipients),
  ].includes('open');
  if (!isOpen || Math.abs(a.sentence.index - b.sentence.index) <= NEAR) return false;
  const areTold = (detail: 'location' | 'date'): boolean =>
    !!a[detail]?.stated && !!b[detail]?.stated;
  return !areTold('location') && !areTold('date');
}

/** Sentences. */
const NEAR = 4;

/** "has attacked dozens of ships since November" */
function isOverMonths({ date }: Unnumbered): boolean {
  if (!date?.stated || date.precision === 'YEAR') return false;
  return Date.parse(date.to) - Date.parse(date.from) > MONTHS_MS;
}

const MONTHS_MS = 45 * 24 * 3600 * 1000;

/** Of one deed and its outcome the recipients may be told apart: the town that was shelled, and the four who died. */
function agreesWithOutcome(a: Unnumbered, b: Unnumbered): boolean {
  return isAlike(a, b) && agreementOf(a.actors, b.actors) !== 'clash';
}

/** Parties that agree as far as both are told; where neither is, both tell of one thing. */
function isSame(a: Unnumbered, b: Unnumbered, isOfSame: () => boolean): boolean {
  const actors = agreementOf(a.actors, b.actors);
  const recipients = agreementOf(a.recipients, b.recipients);
  if (actors === 'clash' || recipients === 'clash' || areOfOthers(a, b)) return false;
  // What was long ago is told of to set today's beside it.
  if (a.historical !== b.historical) return false;
  if (actors === 'open' && recipients === 'open' && !isOfSame()) return false;
  return isAlike(a, b) && !(recipients === 'open' && areWithdrawals(a, b));
}

/** Of what several do together each is a party. */
function areOfOthers(a: Unnumbered, b: Unnumbered): boolean {
  return isJoint(a) && isJoint(b) && !areWithin(a.actors, b.actors);
}

/** "Russia left Tartus", "is withdrawing from the north of Syria": who pulls back does so from more than one place. */
function areWithdrawals(a: Unnumbered, b: Unnumbered): boolean {
  const [one, other] = [a, b].map(({ location }) => (location?.stated ? location.resolved : null));
  const areBoth = [a, b].every(({ modes }) => modes.includes('withdraw'));
  return areBoth && !!one && !!other && one.place.id !== other.place.id;
}
