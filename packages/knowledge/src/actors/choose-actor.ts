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
    (evidence.nameType === 'PER' ? (actor.kind === 'PERSON' ? 1.5 : -1.5) : 0) +
    (evidence.nameType === 'ORG' && actor.kind === 'PERSON' ? -1.5 : 0)
  );
}

function officeScore(actor: SenseOf<'actor'>['actor'], { date, titles }: ChoiceEvidence): number {
  if (actor.kind !== 'PERSON') return titles.length > 0 ? -3 : 1;
  const terms = actor.affiliations.filter((tie) => tie.office !== undefined);
  const { held } = standingOf(actor, date);
  const titled = titles.some((title) => terms.some((term) => term.office === title.name));
  const titledNow = titles.some((title) => held.some((term) => term.office === title.name));
  const leads = (ties: readonly Affiliation[]): number =>
    ties.some((term) => term.relation === 'leads') ? 1 : ties.length > 0 ? 0.5 : 0;
  return leads(held) * 1.2 + leads(terms) * 0.6 + (titledNow ? 3 : titled ? 2 : 0);
}

function countryScore(country: Alpha3 | null, { stated, around }: ChoiceEvidence): number {
  if (country === null) return stated.length > 0 ? -0.5 : 0.3;
  const statedScore = stated.includes(country) ? 3 : stated.length > 0 ? -2 : 0;
  const rank = around.indexOf(country);
  return (
    statedScore + (rank < 0 ? (around.length > 0 ? -0.4 : 0) : Math.max(0.6, 1.6 - rank * 0.3))
  );
}
