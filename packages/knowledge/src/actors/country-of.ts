/** The country that a piece of a phrase names or belongs to. */
import type { Alpha3 } from '../countries/alpha3.ts';
import type { ActorTools } from './actor-case.ts';
import { hasSense } from './phrase-reading.ts';
import { placeCountry } from './place-country.ts';
import type { Segment } from './segment.ts';

export function countryOf(tools: ActorTools, segment: Segment): Alpha3 | undefined {
  const people = hasSense(segment, 'people')?.people;
  const bearer = hasSense(segment, 'actor');
  // "Muslim states" are none of a politician's whose family name is Muslim.
  const isNamesake = people !== undefined && bearer?.isFull === false;
  const country =
    hasSense(segment, 'country')?.country.alpha3 ??
    people?.country ??
    (isNamesake ? undefined : bearer?.actor.country) ??
    hasSense(segment, 'title')?.title.country ??
    hasSense(segment, 'place')?.place.country;
  return country ?? placeCountry(tools.places, segment);
}
