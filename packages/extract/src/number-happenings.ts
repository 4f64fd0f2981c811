/** Gives the same number to findings of one article that tell of the same happening. */

import type { ResolvedPlace } from '@dateline/knowledge';
import type { Finding } from './extraction.ts';
import { isToldAsDone } from './is-told-as-done.ts';

type Unnumbered = Omit<Finding, 'happening'>;

/** What the words of findings, named by their positions, say of how they hang together. */
export interface Retelling {
  /** Are two findings of one sentence one deed and what it came to? */
  readonly isToldOn: (earlier: number, later: number) => boolean;
  /** Does it take up a deed told before: "the shelling", "died in the blast"? */
  readonly takesUp: (at: number) => boolean;
}

type IsToldOn = Retelling['isToldOn'];

export function numberHappenings(
  findings: readonly Unnumbered[],
  { isToldOn, takesUp }: Retelling,
): Finding[] {
  const happenings: Telling[][] = [];
  const numbered: Finding[] = [];
  for (const [at, finding] of findings.entries()) {
    const telling = { finding, at };
    const again = happenings.findIndex((told) => isToldAgain(told, telling, isToldOn));
    const last = numbered.findLast(({ type }) => type === finding.type)?.happening ?? -1;
    const isTakenUp = again < 0 && takesUp(at) && fits(happenings[last] ?? [], finding);
    const happening = isTakenUp ? last : again < 0 ? happenings.length : again;
    // What takes a deed up tells it by a noun, whomever else it names, and need not agree with what follows.
    if (!isTakenUp) happenings[happening] = [...(happenings[happening] ?? []), telling];
    numbered.push({ ...finding, happening });
  }
  return numbered;
}

/** Is nothing stated of it that another happening would have? */
function fits(told: readonly Telling[], finding: Unnumbered): boolean {
  const isOther = (earlier: Unnumbered): boolean =>
    !isAlike(earlier, finding) ||
    agreement(earlier.actors, finding.actors) === 'clash' ||
    earlier.sentence.index === finding.sentence.index;
  return told.length > 0 && !told.some((earlier) => isOther(earlier.finding));
}

interface Telling {
  readonly finding: Unnumbered;
  readonly at: number;
}

/** In every sentence that tells it, it agrees: "soldiers were killed" must not tie what rebels did to what jets did. */
function isToldAgain(told: readonly Telling[], telling: Telling, isToldOn: IsToldOn): boolean {
  // All tellings of a happening are of one type.
  if (told[0]?.finding.type !== telling.finding.type) return false;
  const agrees = (earlier: Telling): boolean => areOne(earlier, telling, isToldOn);
  return told.every(
    (earlier) => agrees(earlier) || told.some((other) => isBeside(other, earlier) && agrees(other)),
  );
}

function areOne(earlier: Telling, later: Telling, isToldOn: IsToldOn): boolean {
  return isBeside(earlier, later)
    ? isToldOn(earlier.at, later.at) && agreesWithOutcome(earlier.finding, later.finding)
    : isSame(earlier.finding, later.finding);
}

function isBeside(one: Telling, other: Telling): boolean {
  return one.finding.sentence.index === other.finding.sentence.index;
}

/** Of one deed and its outcome the recipients may be told apart: the town that was shelled, and the four who died. */
function agreesWithOutcome(a: Unnumbered, b: Unnumbered): boolean {
  return isAlike(a, b) && agreement(a.actors, b.actors) !== 'clash';
}

/** Parties that agree as far as both are told. */
function isSame(a: Unnumbered, b: Unnumbered): boolean {
  const actors = agreement(a.actors, b.actors);
  const recipients = agreement(a.recipients, b.recipients);
  if (actors === 'clash' || recipients === 'clash') return false;
  if (actors === 'open' && recipients === 'open') return false;
  return isAlike(a, b);
}

/** Same type and stance, and no clash of matter, place or day. */
function isAlike(a: Unnumbered, b: Unnumbered): boolean {
  const same = a.type === b.type && isToldAsDone(a) === isToldAsDone(b);
  return same && mattersAgree(a, b) && placesAgree(a, b) && daysAgree(a, b);
}

/**
 * Thanks and a signature are both SUPPORT, and two happenings. What is told in general may be anything that is told with the
 * same recipients. A blow is told now by its weapon, now by what it did.
 */
function mattersAgree(a: Unnumbered, b: Unnumbered): boolean {
  if (a.type === 'ASSAULT' || a.cameo === null || b.cameo === null) return true;
  const [one, other] = [a.cameo.slice(0, 3), b.cameo.slice(0, 3)];
  if (one === other) return true;
  const isGeneral = one.endsWith('0') || other.endsWith('0');
  return isGeneral && agreement(a.recipients, b.recipients) === 'same';
}

type Parties = Finding['actors'];

function agreement(a: Parties, b: Parties): 'same' | 'open' | 'clash' {
  if (a.length === 0 || b.length === 0) return 'open';
  const areOneParty = (one: Parties[number], other: Parties[number]): boolean =>
    areRelated(one.actor, other.actor) || isNoun(one, other) || isNoun(other, one);
  return a.some((one) => b.some((other) => areOneParty(one, other))) ? 'same' : 'clash';
}

/** "The convoy" is the aid convoy told of elsewhere. */
function isNoun({ text: bare }: Parties[number], { text: full }: Parties[number]): boolean {
  const [, noun] = /^(?:the|this|that) (\p{Ll}+)$/iu.exec(bare) ?? [];
  return noun !== undefined && full.split(/\s+/).includes(noun);
}

/** One is the other or a part of it; two bodies of one country are two. */
function areRelated(one: Parties[number]['actor'], other: Parties[number]['actor']): boolean {
  return (
    one.id === other.id || one.ancestors.includes(other.id) || other.ancestors.includes(one.id)
  );
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
  if (!a.date?.stated || !b.date?.stated) return true;
  return a.date.from <= b.date.to && b.date.from <= a.date.to;
}
