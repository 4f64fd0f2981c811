/** Gives the same number to findings of one article that tell of the same happening. */

import type { Finding } from '../extraction.ts';
import { agreementOf } from './agreement-of.ts';
import { isAlike } from './is-alike.ts';

type Unnumbered = Omit<Finding, 'happening'>;

/** What the words of findings, named by their positions, say of how they hang together. */
export interface Retelling {
  /** Are two findings of one sentence one deed and what it came to? */
  readonly isToldOn: (earlier: number, later: number) => boolean;
  /** Does it take up a deed told before: "the shelling", "died in the blast"? */
  readonly takesUp: (at: number) => boolean;
  /** Do two that name no party speak of one thing: "a ferry", "the ferry"? */
  readonly tellsOfSame: (earlier: number, later: number) => boolean;
}

interface Telling {
  readonly finding: Unnumbered;
  readonly at: number;
}

export function numberHappenings(findings: readonly Unnumbered[], retelling: Retelling): Finding[] {
  const happenings: Telling[][] = [];
  const numbered: Finding[] = [];
  for (const [at, finding] of findings.entries()) {
    const telling = { finding, at };
    const again = happenings.findIndex((told) => isToldAgain(told, telling, retelling));
    const last =
      again < 0 && retelling.takesUp(at) ? lastFitting(numbered, happenings, finding) : -1;
    const isTakenUp = last >= 0;
    const happening = isTakenUp ? last : again < 0 ? happenings.length : again;
    // What takes a deed up tells it by a noun, whomever else it names, and need not agree with what follows.
    if (!isTakenUp) happenings[happening] = [...(happenings[happening] ?? []), telling];
    numbered.push({ ...finding, happening });
  }
  return numbered;
}

/** The one told last, of those that it may be: no one was killed "in the raid" who was abducted. */
function lastFitting(
  numbered: readonly Finding[],
  happenings: readonly Telling[][],
  finding: Unnumbered,
): number {
  const last = numbered.findLast(
    ({ type, modes }) => type === finding.type && !modes.includes('abduct'),
  );
  if (!last || !fits(happenings[last.happening] ?? [], finding)) return -1;
  return last.happening;
}

/** Is nothing stated of it that another happening would have? */
function fits(told: readonly Telling[], finding: Unnumbered): boolean {
  const isOther = (earlier: Unnumbered): boolean =>
    !isAlike(earlier, finding) ||
    agreementOf(earlier.actors, finding.actors) === 'clash' ||
    earlier.sentence.index === finding.sentence.index;
  return told.length > 0 && !told.some((earlier) => isOther(earlier.finding));
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
  const isOfSame = (): boolean => retelling.tellsOfSame(earlier.at, later.at);
  return isSame(earlier.finding, later.finding, isOfSame);
}

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
  if (actors === 'clash' || recipients === 'clash') return false;
  if (actors === 'open' && recipients === 'open' && !isOfSame()) return false;
  return isAlike(a, b) && !(recipients === 'open' && areWithdrawals(a, b));
}

/** "Russia left Tartus", "is withdrawing from the north of Syria": who pulls back does so from more than one place. */
function areWithdrawals(a: Unnumbered, b: Unnumbered): boolean {
  const [one, other] = [a, b].map(({ location }) => (location?.stated ? location.resolved : null));
  const areBoth = [a, b].every(({ modes }) => modes.includes('withdraw'));
  return areBoth && !!one && !!other && one.place.id !== other.place.id;
}
