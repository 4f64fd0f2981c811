/** Which places the toponyms of a document are, by what stands around each, by the others, and by the countries spoken of. */

import type { Knowledge, PlaceQuery } from '@dateline/knowledge';
import type { Tree } from '../syntax/tree.ts';
import type { CountriesSpoken } from './countries-spoken.ts';
import { homeCountry } from './home-country.ts';
import { neighboursOf } from './neighbours.ts';
import type { ReadPlace } from './read-places.ts';
import type { Toponym } from './toponym.ts';

/** How much of the text behind a name may tell which place it is: ", Texas". */
const AFTER = 60;

/** And of that before it: "the province of ". */
const BEFORE = 24;

interface Surroundings {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  readonly spoken: CountriesSpoken;
}

export function resolveToponyms(
  toponyms: readonly Toponym[],
  { tree, knowledge, spoken }: Surroundings,
): ReadPlace[] {
  const { text } = tree.document;
  const home = toponyms.length > 0 ? homeCountry(text) : undefined;
  const neighbours = neighboursOf(toponyms, text, knowledge);
  const queries = toponyms.map((toponym, index): PlaceQuery => {
    const { around, beside = [] } = neighbours[index] ?? {};
    return {
      phrase: toponym.text,
      before: text.slice(Math.max(0, toponym.start - BEFORE), toponym.start),
      // What follows in a list is not what a place lies in.
      ...(beside.length > 0 ? { beside } : { after: text.slice(toponym.end, toponym.end + AFTER) }),
      ...(around === undefined ? {} : { around }),
      countries: spoken.besides(toponym.text),
      ...(home === undefined ? {} : { home }),
      nameType: 'LOC',
    };
  });
  const resolved = knowledge.resolvePlaces(queries);
  return toponyms.flatMap((toponym, index): ReadPlace[] => {
    const place = resolved[index];
    return place ? [{ ...toponym, resolved: place }] : [];
  });
}
