/**
 * Do two findings tell of one happening? Those of one sentence where its words make them a deed and what it came to, others where
 * nothing that they state speaks against it.
 */

import { daysBetween } from '../refiners/when/days-between.ts';
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
  if (retelling.isSetApart(later.at)) return false;
  if (areFarApart(earlier.finding.casualties, later.finding.casualties)) return false;
  if (isOverMonths(earlier.finding) !== isOverMonths(later.finding)) return false;
  const isOfSame = (): boolean => retelling.tellsOfSame(earlier.at, later.at);
  if (!isSame(earlier.finding, later.finding, isOfSame)) return false;
  return !isHalfTold(earlier, later) || isRetold(earlier, later, retelling);
}

/** By the same word; but far on "killed" is not enough, unless it is the same number. */
function isRetold(earlier: Telling, later: Telling, retelling: Retelling): boolean {
  if (!retelling.isSameWord(earlier.at, later.at)) return false;
  const { killed } = later.finding.casualties;
  if (isNear(earlier.finding, later.finding) || !isBlow(later.finding)) return true;
  if (killed !== undefined && killed === earlier.finding.casualties.killed) return true;
  return !retelling.isPlainWord(later.at) || areOfTheSameOne(earlier.finding, later.finding);
}

/**
 * Where one side is all that agrees, an article seldom means the same by other words: background tells what rebels did at other
 * times. A place or a day that both state holds them together, and so does, close by, who is known by name.
 */
function isHalfTold({ finding: a }: Telling, { finding: b }: Telling): boolean {
  if (!isOpen(a, b) || (isNear(a, b) && (!isBlow(a) || areOfTheSameOne(a, b)))) return false;
  const areTold = (detail: 'location' | 'date'): boolean =>
    !!a[detail]?.stated && !!b[detail]?.stated;
  return !areTold('location') && !areTold('date');
}

function isOpen(a: Unnumbered, b: Unnumbered): boolean {
  if (isJoint(a) && isJoint(b)) return false;
  return [agreementOf(a.actors, b.actors), agreementOf(a.recipients, b.recipients)].includes(
    'open',
  );
}

/** Of blows, arrests and missile tests an article tells many. */
const isBlow = ({ type }: Unnumbered): boolean => /^(?:ASSAULT|COERCE|MOBILIZE)$/.test(type);

/** A priest, a governor, a town; states and armies are hit again and again. */
function areOfTheSameOne(a: Unnumbered, b: Unnumbered): boolean {
  const isOne = ({ actor }: Unnumbered['recipients'][number]): boolean =>
    actor.kind !== 'COUNTRY' && (actor.kind !== 'ORGANIZATION' || actor.how === 'discovered');
  return (
    agreementOf(a.recipients, b.recipients) === 'same' &&
    (a.recipients.some(isOne) || b.recipients.some(isOne))
  );
}

const isNear = (a: Unnumbered, b: Unnumbered): boolean =>
  Math.abs(a.sentence.index - b.sentence.index) <= NEAR;

/** Sentences. */
const NEAR = 4;

/** "has attacked dozens of ships since November" */
function isOverMonths({ date }: Unnumbered): boolean {
  if (!date?.stated || date.precision === 'YEAR') return false;
  return daysBetween(date.from, date.to) > MONTHS_DAYS;
}

const MONTHS_DAYS = 45;

/** Of one deed and its outcome the recipients may be told apart: the town that was shelled, and the four who died. */
function agreesWithOutcome(a: Unnumbered, b: Unnumbered): boolean {
  return isAlike(a, b) && agreementOf(a.actors, b.actors) !== 'clash';
}

/** Parties that agree as far as both are told; where neither is, both tell of one thing. */
function isSame(a: Unnumbered, b: Unnumbered, isOfSame: () => boolean): boolean {
  const actors = isOfThoseMarching(b) ? 'same' : agreementOf(a.actors, b.actors);
  const recipients = agreementOf(a.recipients, b.recipients);
  if (actors === 'clash' || recipients === 'clash' || areOfOthers(a, b)) return false;
  // What was long ago is told of to set today's beside it.
  if (a.historical !== b.historical) return false;
  if (actors === 'open' && recipients === 'open' && !isOfSame()) return false;
  return isAlike(a, b) && !(recipients === 'open' && areWithdrawals(a, b));
}

/** "Nurses marched. The protesters chanted": those whom a story has told of. */
const isOfThoseMarching = ({ type, actors }: Unnumbered): boolean =>
  type === 'PROTEST' && actors.length > 0 && actors.every(({ text }) => MARCHING.test(text));

const MARCHING =
  /^(?:the|these) (?:protesters|protestors|demonstrators|marchers|strikers|rioters|crowds?)$/i;

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
