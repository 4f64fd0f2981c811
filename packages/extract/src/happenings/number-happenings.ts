/** Gives the same number to findings of one article that tell of the same happening. */

import type { Finding } from '../extraction.ts';
import { agreementOf, areWithin } from './agreement-of.ts';
import { areFarApart } from './are-far-apart.ts';
import { isAlike } from './is-alike.ts';
import { takenUpBy } from './taken-up-by.ts';

export type Unnumbered = Omit<Finding, 'happening'>;

/** What the words of findings, named by their positions, say of how they hang together. */
export interface Retelling {
  /** Are two findings of one sentence one deed and what it came to? */
  readonly isToldOn: (earlier: number, later: number) => boolean;
  /** The noun by which it takes up a deed told before: "the shelling", "died in the blast". */
  readonly takesUp: (at: number) => string | undefined;
  /** Does it go on, or go back over many times? */
  readonly isLasting: (at: number) => boolean;
  /** Are they told by one word: "bombed", "bombing"? */
  readonly isSameWord: (earlier: number, later: number) => boolean;
  /** Does it tell who was killed or hurt, by no one it names? */
  readonly isToll: (at: number) => boolean;
  /** Do two that name no party speak of one thing: "a ferry", "the ferry"? */
  readonly tellsOfSame: (earlier: number, later: number) => boolean;
}

export interface Telling {
  readonly finding: Unnumbered;
  readonly at: number;
}

export function numberHappenings(findings: readonly Unnumbered[], retelling: Retelling): Finding[] {
  const happenings: Telling[][] = [];
  const numbered: Finding[] = [];
  for (const [at, finding] of findings.entries()) {
    const telling = { finding, at };
    const again = happenings.findIndex((told) => isToldAgain(told, telling, retelling));
    const before = { numbered, tellingsOf: (number: number) => happenings[number] ?? [] };
    const last = again < 0 ? takenUpBy(telling, before, retelling) : undefined;
    const isTakenUp = last !== undefined;
    const happening = last ?? (again < 0 ? happenings.length : again);
    // What takes a deed up tells it by a noun or by its toll, whomever else it names, and need not agree with what follows.
    if (!isTakenUp) happenings[happening] = [...(happenings[happening] ?? []), telling];
    numbered.push({ ...finding, happening });
  }
  return numbered;
}

/** In every sentence that tells it, it agrees: "soldiers were killed" must not tie what rebels did to what jets did. */
function isToldAgain(told: readonly Telling[], telling: Telling, retelling: Retelling): boolean {
  // All tellings of a happening are of one type.
  if (told[0]?.finding.type !== telling.finding.type) return false;
  const agrees = (earlier: Telling): boolean => areOne(earlier, telling, retelling);
  return told.every(
    (earlier) => agrees(earlier) || told.some((other) => isBeside(other, earlier) && agrees(other)),
  );
}

function areOne(earlier: Telling, later: Telling, retelling: Retelling): boolean {
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

function isBeside(one: Telling, other: Telling): boolean {
  return one.finding.sentence.index === other.finding.sentence.index;
}

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
  const areJoint = [a, b].every(({ actors, recipients }) => actors.length > 1 && !recipients[0]);
  return areJoint && !areWithin(a.actors, b.actors);
}

/** "Russia left Tartus", "is withdrawing from the north of Syria": who pulls back does so from more than one place. */
function areWithdrawals(a: Unnumbered, b: Unnumbered): boolean {
  const [one, other] = [a, b].map(({ location }) => (location?.stated ? location.resolved : null));
  const areBoth = [a, b].every(({ modes }) => modes.includes('withdraw'));
  return areBoth && !!one && !!other && one.place.id !== other.place.id;
}
