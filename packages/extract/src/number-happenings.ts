/** Gives the same number to findings of one article that tell of the same happening. */

import type { ResolvedPlace } from '@dateline/knowledge';
import type { Finding } from './extraction.ts';

type Unnumbered = Omit<Finding, 'happening'>;

export function numberHappenings(findings: readonly Unnumbered[]): Finding[] {
  const numbered: Finding[] = [];
  let next = 0;
  for (const finding of findings) {
    const happening = happeningOf(finding, numbered) ?? next++;
    numbered.push({ ...finding, happening });
  }
  return numbered;
}

/** One whose every telling agrees: "soldiers were killed" must not tie what rebels did to what jets did. */
function happeningOf(finding: Unnumbered, numbered: readonly Finding[]): number | undefined {
  const clashing = new Set<number>();
  for (const earlier of numbered) if (!isSame(earlier, finding)) clashing.add(earlier.happening);
  return numbered.find((earlier) => !clashing.has(earlier.happening))?.happening;
}

/** Same type and stance, parties that agree as far as both are told, and no clash of place or day. */
function isSame(a: Unnumbered, b: Unnumbered): boolean {
  if (a.type !== b.type || isTold(a) !== isTold(b) || a.sentence.index === b.sentence.index)
    return false;
  const actors = agreement(a.actors, b.actors);
  const recipients = agreement(a.recipients, b.recipients);
  if (actors === 'clash' || recipients === 'clash') return false;
  if (actors === 'open' && recipients === 'open') return false;
  return placesAgree(a, b) && daysAgree(a, b);
}

function isTold(finding: Unnumbered): boolean {
  return finding.factuality === 'ASSERTED' || finding.factuality === 'REPORTED';
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
