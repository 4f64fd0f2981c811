/**
 * Decides which stored event a finding is one more report of. A wrong merge destroys two events and a missed one
 * leaves a double, so the decision is conservative: type, time and factuality must allow it, nothing may
 * contradict it, and at least two independent things (who, to whom, where, in which words) must agree.
 */
import { type Factuality, happenedFactualities } from '@dateline/store';
import { compareActors, compareSides } from './compare-actors.ts';
import { compareDates, spanInDays } from './compare-dates.ts';
import { comparePlaces } from './compare-places.ts';
import { compareWords } from './compare-words.ts';
import type { Happening, HappeningActor, StoredHappening } from './happening.ts';

export interface Choice {
  readonly eventId: string;
  /** 0 to 1. */
  readonly score: number;
}

const threshold = 0.6;
/** From here on a comparison counts as one thing that agrees. */
const agreement = 0.5;
/** Where both parties do the same, outlets name either one first. */
const mutualTypes: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'TRADE']);

/** The best of the candidates that pass, the first of equals. */
export function chooseEvent(
  finding: Happening,
  candidates: readonly StoredHappening[],
): Choice | undefined {
  let best: Choice | undefined;
  for (const candidate of candidates) {
    const score = scoreSameness(finding, candidate);
    if (score >= threshold && score > (best?.score ?? 0)) best = { eventId: candidate.id, score };
  }
  return best;
}

/** 0 when the two cannot be one happening. */
export function scoreSameness(a: Happening, b: Happening): number {
  if (a.type !== b.type || !compatibleFactualities(a.factuality).includes(b.factuality)) return 0;
  const date = compareDates(a.date, b.date);
  const place = comparePlaces(a.place, b.place);
  if (date === undefined || place === 'apart') return 0;
  const { actors, recipients } = compareCasts(a, b);
  if (actors === 0 || recipients === 0) return 0;
  const words = compareWords(a.words, b.words);
  if (words < wordsNeeded(a, b)) return 0;
  const agreeing = [actors, recipients, place, words * 1.25].filter(
    (value) => (value ?? 0) >= agreement,
  );
  if (agreeing.length < 2) return 0;
  const score = weigh([
    [actors, 0.3],
    [recipients, 0.25],
    [place, 0.2],
    [date, 0.15],
    [Math.min(1, words * 1.5), 0.2],
  ]);
  return score * modeFactor(a, b) * casualtyFactor(a, b);
}

/** A fact and a report of it may be one happening; a plan and its execution are two, and so are a deed and its denial. */
export function compatibleFactualities(factuality: Factuality): readonly Factuality[] {
  return happenedFactualities.includes(factuality) ? happenedFactualities : [factuality];
}

/** What happened some time in a year, and what has not happened, is one happening only when it is told in the same words. */
function wordsNeeded(a: Happening, b: Happening): number {
  if (a.factuality === 'HYPOTHETICAL') return 0.7;
  const days = Math.max(spanInDays(a.date), spanInDays(b.date));
  if (days <= 7) return 0;
  return days <= 31 ? 0.5 : 0.6;
}

function compareCasts(a: Happening, b: Happening) {
  if (mutualTypes.has(a.type)) {
    return { actors: compareSides(a.participants, b.participants), recipients: undefined };
  }
  return {
    actors: compareSides(side(a, 'ACTOR'), side(b, 'ACTOR')),
    recipients: compareRecipients(side(a, 'RECIPIENT'), side(b, 'RECIPIENT')),
  };
}

/** Victims are called many things ("civilians", "residents", "25 people"): unlike names do not contradict, unlike countries do. */
function compareRecipients(
  as: readonly HappeningActor[],
  bs: readonly HappeningActor[],
): number | undefined {
  const value = compareSides(as, bs);
  if (value !== 0) return value;
  const contradicts = as.every((a) =>
    bs.every((b) => isSpecific(a) && isSpecific(b) && compareActors(a, b) === 0),
  );
  return contradicts ? 0 : undefined;
}

function isSpecific(actor: HappeningActor): boolean {
  return actor.country !== null || !/^(x:|\/)/.test(actor.key);
}

function side(happening: Happening, role: HappeningActor['role']): readonly HappeningActor[] {
  return happening.participants.filter((participant) => participant.role === role);
}

/** Mean over what is known. */
function weigh(parts: readonly (readonly [number | undefined, number])[]): number {
  let sum = 0;
  let total = 0;
  for (const [value, weight] of parts) {
    if (value === undefined) continue;
    sum += value * weight;
    total += weight;
  }
  return total === 0 ? 0 : sum / total;
}

function modeFactor(a: Happening, b: Happening): number {
  if (a.modes.length === 0 || b.modes.length === 0) return 1;
  return a.modes.some((mode) => b.modes.includes(mode)) ? 1 : 0.8;
}

/** Tolls rise from report to report, but four dead are not four hundred. */
function casualtyFactor(a: Happening, b: Happening): number {
  const [low, high] = [a.casualties.killed ?? 0, b.casualties.killed ?? 0].sort(
    (x, y) => x - y,
  ) as [number, number];
  return low > 0 && high > low * 5 + 10 ? 0.7 : 1;
}
