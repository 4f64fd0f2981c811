/** Clients write countries with two letters, everything inside with three. */
import type { Knowledge } from '@dateline/knowledge';
import { badUserInput } from '../bad-user-input.ts';

export function alpha3Of(alpha2: string, knowledge: Knowledge): string {
  const country = knowledge.countries.find(alpha2);
  if (country) return country.alpha3;
  throw badUserInput(`No country has the code ${alpha2}.`);
}
