/** Resolves the toponyms of a document, each in the light of the others, and finds the story's dateline. */

import type { Knowledge, ResolvedPlace } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import type { Tree } from '../syntax/tree.ts';
import { findDateline } from './find-dateline.ts';
import { findToponyms } from './find-toponyms.ts';
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

/** How much of the text behind a name may tell which place it is: ", Texas". */
const AFTER = 60;

export function readPlaces(
  tree: Tree,
  knowledge: Knowledge,
  title: string | undefined,
): PlaceReader {
  const { document } = tree;
  const toponyms = findToponyms(tree, knowledge);
  const spoken = [...countryWords(tree, title, knowledge)];
  const countries = rank(spoken);
  const resolved = knowledge.resolvePlaces(
    toponyms.map((toponym) => ({
      phrase: toponym.text,
      after: document.text.slice(toponym.end, toponym.end + AFTER),
      countries,
      nameType: 'LOC' as const,
    })),
  );
  const read = toponyms.flatMap((toponym, index): ReadPlace[] => {
    const place = resolved[index];
    return place ? [{ ...toponym, resolved: place }] : [];
  });
  const places = read.filter(({ use }) => use === 'place');
  const dateline = readDateline(tree, knowledge, countries, places);
  const inside = places.filter((place) => place !== dateline).map(countryInside);
  return {
    places,
    toponyms: read,
    dateline,
    countries: rank([...spoken, ...inside.flatMap((country) => country ?? [])]),
    bodyStart: findDateline(document.text)?.end ?? 0,
  };
}

/** The country of a place that is not the country itself, which its name has counted already. */
function countryInside({ resolved: { place } }: ReadPlace): string | null {
  return place.kind === 'COUNTRY' ? null : place.country;
}

function nameText(tree: Tree, name: Name): string {
  return tree.document.text.slice(name.start, name.end);
}

function capitalisedWords(title: string | undefined): string[] {
  return title?.match(/\b[A-Z][\p{L}]+(?: [A-Z][\p{L}]+)*/gu) ?? [];
}

/** The country of every name and capitalised word that is one's name or its people's: "Syria", "Syrian", "Saudi Arabia". */
function* countryWords(
  tree: Tree,
  title: string | undefined,
  knowledge: Knowledge,
): Generator<string> {
  const { document } = tree;
  const words = new Set(document.names.map((name) => nameText(tree, name)));
  const texts = [
    ...document.names.map((name) => nameText(tree, name)),
    ...capitalisedWords(title),
    ...adjectives(tree).filter((word) => !words.has(word)),
  ];
  for (const text of texts) {
    const country = knowledge.countries.find(text)?.alpha3;
    if (country) yield country;
  }
}

/** "Syrian" in "the Syrian army": no name, but it tells of whom the text speaks. */
function adjectives({ document }: Tree): string[] {
  const { text, length, starts, ends } = document;
  const found: string[] = [];
  for (let token = 0; token < length; token++) {
    const start = starts[token] as number;
    if (isSmallLetter(text.charCodeAt(start))) continue;
    const word = text.slice(start, ends[token]);
    if (/^\p{Lu}\p{Ll}+$/u.test(word)) found.push(word);
  }
  return found;
}

/** Of a to z, as most words of English begin. */
function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function rank(countries: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
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
