/** Is a word derived from the name of a place, and not that name: "Syrian", "Scottish", "European"? */

import { remember } from '../memory/remember.ts';
import { normaliseName } from '../names/normalise-name.ts';
import type { Books } from './places-named.ts';

/** Every capitalised word of an article is asked about. */
export const createDerivation = (books: Books): ((text: string) => boolean) =>
  remember((text) => isDerived(text, books), mostRemembered);

const mostRemembered = 20_000;

function isDerived(text: string, { countries, places }: Books): boolean {
  if (text.length < 4) return false;
  const country = countries.find(text);
  if (country !== undefined)
    return text !== country.alpha3 && !country.names.some((name) => isSameName(name, text));
  return (
    ending.test(text) &&
    places
      .findByName(text)
      .some(({ kind, name }) => (kind === 'REGION' || kind === 'ADM1') && !isSameName(name, text))
  );
}

const isSameName = (one: string, other: string): boolean =>
  one === other || normaliseName(one) === normaliseName(other);

/** Of adjectives; "Kurdistan" is a land. */
const ending = /(?:(?<!st)an|ish|ese|i|ic|ch)$/;
