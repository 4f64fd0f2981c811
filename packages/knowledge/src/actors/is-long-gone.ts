/**
 * Is a person long out of every office: so long that a given and a family name, without what else belongs to the full name,
 * rather mean a namesake ("Carlos Perez, 58" of today is no president of 1993)?
 */
import type { Actor } from './actor.ts';
import { termsOf } from './terms-of.ts';

const YEARS = 20;

export function isLongGone(actor: Actor, date: string | undefined): boolean {
  if (actor.kind !== 'PERSON' || date === undefined) return false;
  const terms = termsOf(actor);
  const limit = `${Number(date.slice(0, 4)) - YEARS}${date.slice(4)}`;
  return terms.length > 0 && terms.every((term) => term.to_ !== undefined && term.to_ < limit);
}
