/** The countries that the text around a phrase speaks of, for phrases that name none: "the president", "police". */
import type { Alpha3 } from '../alpha3.ts';
import type { Lexicon } from './lexicon.ts';
import { tokenisePhrase } from './phrase-token.ts';
import type { ActorQuery } from './resolved-actor.ts';
import { type Segment, segmentPhrase } from './segment-phrase.ts';

export function countriesAround(
  lexicon: Lexicon,
  { context, countries = [] }: ActorQuery,
): readonly Alpha3[] {
  return [
    ...new Set([...countries, ...(context === undefined ? [] : countriesIn(context, lexicon))]),
  ];
}

/** Most often named first; of equals the first named. */
function countriesIn(context: string, lexicon: Lexicon): Alpha3[] {
  const counts = new Map<Alpha3, number>();
  for (const segment of segmentPhrase(tokenisePhrase(context), lexicon)) {
    const country = countryIn(segment);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}

function countryIn({ senses }: Segment): Alpha3 | undefined {
  for (const sense of senses) {
    if (sense.type === 'country') return sense.country.alpha3;
    if (sense.type === 'people' && sense.people.country !== null) return sense.people.country;
    if (sense.type === 'actor' && sense.actor.country !== null) return sense.actor.country;
  }
  return undefined;
}
