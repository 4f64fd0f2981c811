import { type Knowledge, normaliseName } from '@dateline/knowledge';

/** "Syrian", "Scottish", "European": derived from the name of a place, and not that name. */
export function isDerived(text: string, { countries, places }: Knowledge): boolean {
  if (text.length < 4) return false;
  const country = countries.find(text);
  if (country !== undefined)
    return text !== country.alpha3 && !country.names.some((name) => isSameName(name, text));
  return (
    DERIVED.test(text) &&
    places
      .findByName(text)
      .some(({ kind, name }) => (kind === 'REGION' || kind === 'ADM1') && !isSameName(name, text))
  );
}

const isSameName = (one: string, other: string): boolean =>
  one === other || normaliseName(one) === normaliseName(other);

const DERIVED = /(?:(?<!st)an|ish|ese|i|ic|ch)$/;
