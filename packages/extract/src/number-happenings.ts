/** Gives the same number to findings of one article that tell of the same happening. */

import type { ResolvedPlace } from '@dateline/knowledge';
import type { Finding } from './extraction.ts';
import { isToldAsDone } from './is-told-as-done.ts';

type Unnumbered = Omit<Finding, 'happening'>;

/** Whether two findings of one sentence, by their positions, are one deed and what it came to. */
export type IsToldOn = (earlier: number, later: number) => boolean;

export function numberHappenings(findings: readonly Unnumbered[], isToldOn: IsToldOn): Finding[] {
  const happenings: Telling[][] = [];
  return findings.map((finding, at) => {
    const telling = { finding, at };
    const known = happenings.findIndex((told) => isToldAgain(told, telling, isToldOn));
    const happening = known < 0 ? happenings.length : known;
    if (known < 0) happenings.push([telling]);
    else happenings[known]?.push(telling);
    return { ...finding, happening };
  });
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
  return a.some((one) => b.some((other) => areRelated(one.actor, other.actor))) ? 'same' : 'clash';
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
