/** Chooses among the actors of one name: who held office that day, whose country is in play, whose full name it is. */
import type { Alpha3 } from '../countries/alpha3.ts';
import type { Affiliation } from './actor.ts';
import type { Office } from './office.ts';
import { standingOf } from './person-standing.ts';
import type { SenseOf } from './sense.ts';

export interface ChoiceEvidence {
  readonly date: string | undefined;
  /** Countries named in the phrase itself: "Italian", "of Iraq". */
  readonly stated: readonly Alpha3[];
  /** Countries of the text around it, best first. */
  readonly around: readonly Alpha3[];
  /** Offices named before the name: "President X". */
  readonly titles: readonly Office[];
  readonly nameType?: 'PER' | 'ORG' | 'LOC' | undefined;
}

export interface Choice {
  readonly sense: SenseOf<'actor'>;
  readonly score: number;
}

export function chooseActors(
  senses: readonly SenseOf<'actor'>[],
  evidence: ChoiceEvidence,
): Choice[] {
  return senses
    .map((sense) => ({ sense, score: scoreOf(sense, evidence) }))
    .sort((a, b) => b.score - a.score);
}

function scoreOf({ actor, isFull }: SenseOf<'actor'>, evidence: ChoiceEvidence): number {
  return (
    (isFull ? 2 : 0) +
    officeScore(actor, evidence) +
    countryScore(actor.country, evidence) +
    typeScore(actor.kind === 'PERSON', evidence)
  );
}

/** Does the recogniser hear a person where the book has one? */
function typeScore(isPerson: boolean, { nameType }: ChoiceEvidence): number {
  if (nameType === 'PER') return isPerson ? 1.5 : -1.5;
  return nameType === 'ORG' && isPerson ? -1.5 : 0;
}

function officeScore(actor: SenseOf<'actor'>['actor'], { date, titles }: ChoiceEvidence): number {
  if (actor.kind !== 'PERSON') return titles.length > 0 ? -3 : 1;
  const terms = actor.affiliations.filter((tie) => tie.office !== undefined);
  const { held } = standingOf(actor, date);
  return rankOf(held) * 1.2 + rankOf(terms) * 0.6 + titleScore(titles, { held, terms });
}

function rankOf(ties: readonly Affiliation[]): number {
  if (ties.some((tie) => tie.relation === 'leads')) return 1;
  return ties.length > 0 ? 0.5 : 0;
}

/** Is a title before the name that of an office held on the day, or ever? */
function titleScore(
  titles: readonly Office[],
  { held, terms }: Readonly<Record<'held' | 'terms', readonly Affiliation[]>>,
): number {
  const isTitleOf = (ties: readonly Affiliation[]): boolean =>
    titles.some(({ name }) => ties.some(({ office }) => office === name));
  if (isTitleOf(held)) return 3;
  return isTitleOf(terms) ? 2 : 0;
}

function countryScore(country: Alpha3 | null, { stated, around }: ChoiceEvidence): number {
  if (country === null) return stated.length > 0 ? -0.5 : 0.3;
  return statedScore(country, stated) + aroundScore(country, around);
}

function statedScore(country: Alpha3, stated: readonly Alpha3[]): number {
  if (stated.includes(country)) return 3;
  return stated.length > 0 ? -2 : 0;
}

function aroundScore(country: Alpha3, around: readonly Alpha3[]): number {
  const rank = around.indexOf(country);
  if (rank >= 0) return Math.max(0.6, 1.6 - rank * 0.3);
  return around.length > 0 ? -0.4 : 0;
}
