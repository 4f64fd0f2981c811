/** The country that a piece of a phrase names or belongs to. */
import type { Alpha3 } from '../alpha3.ts';
import type { ActorTools } from './actor-case.ts';
import { hasSense } from './phrase-reading.ts';
import { placeCountry } from './place-country.ts';
import type { Segment } from './segment.ts';

export function countryOf(tools: ActorTools, segment: Segment): Alpha3 | undefined {
  const country =
    hasSense(segment, 'country')?.country.alpha3 ??
    hasSense(segment, 'people')?.people.country ??
    hasSense(segment, 'actor')?.actor.country ??
    hasSense(segment, 'title')?.title.country ??
    hasSense(segment, 'place')?.place.country;
  return country ?? placeCountry(tools.places, segment);
}
