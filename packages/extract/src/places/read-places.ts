/** The places of a document: those it names, that of its dateline, and the countries it is about. */

import type { Knowledge, ResolvedPlace } from '@dateline/knowledge';
import type { Tree } from '../syntax/tree.ts';
import { countriesSpoken } from './countries-spoken.ts';
import { findDateline } from './find-dateline.ts';
import { findToponyms } from './find-toponyms.ts';
import { resolveToponyms } from './resolve-toponyms.ts';
import type { ToponymUse } from './toponym.ts';

export interface ReadPlace {
  readonly start: number;
  readonly end: number;
  /** Tokens; the dateline's may lie outside any name and then has none. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly use: ToponymUse;
  readonly resolved: ResolvedPlace;
}

export interface PlaceReader {
  /** Where something is or happens. */
  readonly places: readonly ReadPlace[];
  /** All places named, whatever for. */
  readonly toponyms: readonly ReadPlace[];
  readonly dateline: ReadPlace | null;
  /** Where the story proper begins, behind its dateline. */
  readonly bodyStart: number;
  /** Countries named, or whose people or places are, most mentioned first. */
  readonly countries: readonly string[];
}

export function readPlaces(
  tree: Tree,
  knowledge: Knowledge,
  title: string | undefined,
): PlaceReader {
  const spoken = countriesSpoken(tree, title, knowledge);
  const toponyms = resolveToponyms(findToponyms(tree, knowledge), { tree, knowledge, spoken });
  const places = toponyms.filter(({ use }) => use === 'place');
  const dateline = readDateline(tree, knowledge, spoken.of([]), places);
  const inside = [
    ...places.filter((place) => place !== dateline),
    ...(dateline && spoken.isInLead(dateline.resolved.place.country) ? [dateline] : []),
  ].map(countryInside);
  return {
    places,
    toponyms,
    dateline,
    countries: spoken.of(inside.flatMap((country) => country ?? [])),
    bodyStart: findDateline(tree.document.text)?.end ?? 0,
  };
}

/** The country of a place that is not the country itself, which its name has counted already. */
function countryInside({ resolved: { place } }: ReadPlace): string | null {
  return place.kind === 'COUNTRY' ? null : place.country;
}

function readDateline(
  tree: Tree,
  knowledge: Knowledge,
  countries: readonly string[],
  places: readonly ReadPlace[],
): ReadPlace | null {
  const found = findDateline(tree.document.text);
  if (!found) return null;
  const named = places.find((place) => place.start >= found.start && place.end <= found.end);
  if (named) return named;
  const resolved = knowledge.resolvePlace({ phrase: found.place, after: found.after, countries });
  if (!resolved) return null;
  return {
    start: found.start,
    end: found.start + found.place.length,
    first: -1,
    last: -1,
    text: found.place,
    use: 'place',
    resolved,
  };
}
