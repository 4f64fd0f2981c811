/**
 * Which happening told before a finding takes up that tells it by a noun ("the shelling began at dawn") or, right behind it, by
 * its toll ("Rebels attacked Kidal. Nine soldiers were killed").
 */

import type { Finding } from '../extraction.ts';
import { agreementOf } from './agreement-of.ts';
import { areFarApart } from './are-far-apart.ts';
import { BLOWS } from './blows.ts';
import { isAlike } from './is-alike.ts';
import type { Retelling } from './retelling-of.ts';
import type { Telling, Unnumbered } from './telling.ts';

interface Before {
  readonly numbered: readonly Finding[];
  readonly tellingsOf: (happening: number) => readonly Telling[];
}

/** Its number, or undefined. */
export function takenUpBy(
  { finding, at }: Telling,
  before: Before,
  retelling: Retelling,
): number | undefined {
  const blow = retelling.takesUp(at);
  if (blow !== undefined) return lastFitting(before, finding, blow);
  return retelling.isToll(at) ? blowBefore(before, finding) : undefined;
}

/** In the sentence before, with no victims of its own: whoever died there died of it. */
function blowBefore({ numbered, tellingsOf }: Before, finding: Unnumbered): number | undefined {
  const last = numbered.at(-1);
  if (!last || last.type !== finding.type || !isCalled(last, 'attack')) return undefined;
  const isNext = finding.sentence.index - last.sentence.index === 1;
  const isSilent = last.recipients.every(({ actor }) => actor.id.includes('@'));
  if (!isNext || !isSilent || !isOfThere(finding, last) || isSetApart(finding)) return undefined;
  return fits(tellingsOf(last.happening), finding) ? last.happening : undefined;
}

/** By no one named, and to people of whom nothing says that they were elsewhere. */
function isOfThere(
  { actors, recipients }: Unnumbered,
  { actors: doers, location }: Finding,
): boolean {
  const home = location?.resolved.place.country;
  const countries = new Set([home, ...doers.map(({ actor }) => actor.country), null]);
  return actors.length === 0 && recipients.every(({ actor }) => countries.has(actor.country));
}

const isSetApart = ({ location, date }: Unnumbered): boolean =>
  location?.stated === true || date?.stated === true;

/** The one told last, of those that the noun may mean: no one was killed "in the raid" who was abducted. */
function lastFitting(
  { numbered, tellingsOf }: Before,
  finding: Unnumbered,
  blow: string,
): number | undefined {
  const last = numbered.findLast((told) => told.type === finding.type && isCalled(told, blow));
  return last && fits(tellingsOf(last.happening), finding) ? last.happening : undefined;
}

function isCalled({ type, modes, cameo }: Finding, blow: string): boolean {
  if (type !== 'ASSAULT') return true;
  if (modes.includes('abduct') || cameo === TAKEN_LAND) return false;
  const known = BLOWS.get(blow) ?? 'any';
  return known === 'any' || modes.length === 0 || modes.some((mode) => known.includes(mode));
}

/** CAMEO's number for occupation, which no noun for a blow means. */
const TAKEN_LAND = '192';

/** Is nothing stated of it that another happening would have? */
function fits(told: readonly Telling[], finding: Unnumbered): boolean {
  const isOther = (earlier: Unnumbered): boolean =>
    !isAlike(earlier, finding) ||
    areFarApart(earlier.casualties, finding.casualties) ||
    agreementOf(earlier.actors, finding.actors) === 'clash' ||
    earlier.sentence.index === finding.sentence.index;
  return told.length > 0 && !told.some((earlier) => isOther(earlier.finding));
}
