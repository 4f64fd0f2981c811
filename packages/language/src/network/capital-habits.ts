/**
 * What the capital of a word says depends on how the word is written elsewhere: one that news always capitalises is a name,
 * one that it mostly writes small has its capital from the start of the sentence, from a headline, or from a name it is part of.
 */

import { SETTINGS } from './capital-settings.ts';

/** Shares of capitalised occurrences at which the next habit begins; the first of all is for words too rare to tell. */
const LIMITS = [0.02, 0.1, 0.4, 0.8, 0.97];
const FEWEST = 3;
const TOO_RARE = '0';
const HABITS = LIMITS.length + 2;

/** Small, capitalised, in capitals. */
const WRITINGS = 3;

/** So many different things a capital may say. */
export const CAPITAL_ROWS = SETTINGS * HABITS * WRITINGS;

/** The habit of a word that news writes so often with and without a capital, as a digit. */
export function habitOf(capitalised: number, small: number): string {
  const all = capitalised + small;
  if (all < FEWEST) return TOO_RARE;
  return String(1 + LIMITS.filter((limit) => capitalised / all >= limit).length);
}

/** Capitalised in four cases of five. */
const MOSTLY_CAPITALISED = habitOf(4, 1);

/** Of a word without a vector nobody knows. */
export const isMostlyCapitalised = (habit = TOO_RARE): boolean => habit >= MOSTLY_CAPITALISED;

/** What the form says in its setting, its word's habit being this digit; words without a vector have none. */
export function capitalRow(form: string, setting: number, habit = TOO_RARE): number {
  return (setting * HABITS + Number(habit)) * WRITINGS + writingOf(form);
}

function writingOf(form: string): number {
  if (!/^\p{Lu}/u.test(form)) return 0;
  return /\p{Ll}/u.test(form) ? 1 : 2;
}
