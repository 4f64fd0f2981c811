/** Resolves the toponyms of a document in order, each in the light of those before it, and finds the story's dateline. */

import type { Knowledge, ResolvedPlace } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import type { Tree } from '../syntax/tree.ts';
import { findDateline } from './find-dateline.ts';

export interface ReadPlace {
  readonly start: number;
  readonly end: number;
  /** Tokens; the dateline's may lie outside any name and then has none. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly resolved: ResolvedPlace;
}

export interface PlaceReader {
  readonly places: readonly ReadPlace[];
  readonly dateline: ReadPlace | null;
  /** Where the story proper begins, behind its dateline. */
  readonly bodyStart: number;
  /** Countries named or implied, most mentioned first. */
  readonly countries: readonly string[];
}

const NEARBY = 5;

export function readPlaces(
  tree: Tree,
  knowledge: Knowledge,
  title: string | undefined,
): PlaceReader {
  const { document } = tree;
  const names = document.names.filter((name) => name.type === 'LOC');
  const countries = rankCountries(
    [...document.names.map((name) => nameText(tree, name)), ...capitalisedWords(title)],
    knowledge,
  );
  const places: ReadPlace[] = [];
  for (const name of names) {
    const resolved = knowledge.resolvePlace({
      phrase: nameText(tree, name),
      after: document.text.slice(name.end, name.end + 40),
      countries,
      nearby: places.slice(-NEARBY).map((place) => place.resolved.place),
      nameType: 'LOC',
    });
    if (resolved) places.push({ ...name, text: nameText(tree, name), resolved });
  }
  const dateline = readDateline(tree, knowledge, countries, places);
  return { places, dateline, countries, bodyStart: findDateline(document.text)?.end ?? 0 };
}

function nameText(tree: Tree, name: Name): string {
  return tree.document.text.slice(name.start, name.end);
}

function capitalisedWords(title: string | undefined): string[] {
  return title?.match(/\b[A-Z][\p{L}]+(?: [A-Z][\p{L}]+)*/gu) ?? [];
}

function rankCountries(words: readonly string[], knowledge: Knowledge): string[] {
  const counts = new Map<string, number>();
  for (const word of words) {
    const country = knowledge.countries.find(word)?.alpha3;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
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
    resolved,
  };
}
