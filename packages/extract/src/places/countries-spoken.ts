/**
 * Of which countries an article speaks: by name, by adjective, or by its people. What the headline and the first sentence name
 * counts twice, as they say whom the story is about.
 */

import type { Country, Knowledge } from '@dateline/knowledge';
import type { Tree } from '../syntax/tree.ts';
import { findDateline } from './find-dateline.ts';

export interface CountriesSpoken {
  /** Those of the first sentence, or, where it names none, of the headline: a dateline from one of them is about it, too. */
  isInLead(country: string | null): boolean;
  /** Most mentioned first, with more mentions counted in. */
  of(more: readonly string[]): readonly string[];
  /** Without what this name says itself: that "Georgia" is a country is no reason to think the next one is. */
  besides(text: string): readonly string[];
}

export function countriesSpoken(
  tree: Tree,
  title: string | undefined,
  knowledge: Knowledge,
): CountriesSpoken {
  const { document } = tree;
  const lead = countriesIn(spokenIn(document, endOfLead(document)), knowledge);
  const headline = countriesIn({ names: capitalisedPhrases(title), others: [] }, knowledge);
  const words = [...countryWords(document, knowledge), ...lead, ...headline, ...headline];
  const top = lead.length > 0 ? lead : headline;
  const codes = words.map(({ country }) => country);
  const all = rank(codes);
  const besides = new Map<string, readonly string[]>();
  return {
    isInLead: (wanted) => top.some(({ country }) => country === wanted),
    of: (more) => (more.length === 0 ? all : rank([...codes, ...more])),
    besides: (text) => {
      if (!words.some((word) => word.text === text)) return all;
      const others =
        besides.get(text) ??
        rank(words.flatMap((word) => (word.text === text ? [] : [word.country])));
      besides.set(text, others);
      return others;
    },
  };
}

interface Spoken {
  readonly names: readonly string[];
  readonly others: readonly string[];
}

interface CountryWord {
  readonly text: string;
  readonly country: string;
}

function countryWords(document: Tree['document'], knowledge: Knowledge): readonly CountryWord[] {
  return countriesIn(spokenIn(document, document.text.length), knowledge);
}

function countriesIn({ names, others }: Spoken, { countries }: Knowledge): readonly CountryWord[] {
  return [...names, ...others].flatMap((text) => {
    const country = countries.find(text);
    return country === undefined || isPlainWord(text, country)
      ? []
      : [{ text, country: country.alpha3 }];
  });
}

/** "Car bomb kills ten": at the head of a line a word looks like what only capitals make an abbreviation. */
const isPlainWord = (text: string, { names }: Country): boolean =>
  /^\p{Lu}\p{Ll}{1,3}$/u.test(text) && names.includes(text.toUpperCase());

/** Behind the first sentence that tells something: a dateline may stand as one of its own. */
function endOfLead({ text, sentences }: Tree['document']): number {
  const body = findDateline(text)?.end ?? 0;
  return sentences.find(({ end }) => end > body)?.end ?? 0;
}

/** Names up to an offset, and words with a capital that are none of them. */
function spokenIn(document: Tree['document'], end: number): Spoken {
  const names = document.names.flatMap((name) =>
    name.end <= end ? [document.text.slice(name.start, name.end)] : [],
  );
  const known = new Set(names);
  return { names, others: capitalisedTokens(document, end).filter((word) => !known.has(word)) };
}

const capitalisedPhrases = (title = ''): string[] =>
  title.match(/(?<!\b(?:pro|anti|Pro|Anti)-)\b[A-Z][\p{L}]+(?: [A-Z][\p{L}]+)*/gu) ?? [];

/** "Syrian" in "the Syrian army": no name, but it tells of whom the text speaks. */
function capitalisedTokens(
  { text, length, starts, ends }: Tree['document'],
  end: number,
): string[] {
  const found: string[] = [];
  for (let token = 0; token < length; token++) {
    const start = starts[token] as number;
    if (start >= end) break;
    if (isSmallLetter(text.charCodeAt(start)) || isTied(text, start)) continue;
    const word = text.slice(start, ends[token]);
    if (/^\p{Lu}\p{Ll}+$/u.test(word)) found.push(word);
  }
  return found;
}

/** A "pro-Russian" party is someone else's, and the story need not be about Russia. */
const isTied = (text: string, start: number): boolean =>
  text[start - 1] === '-' && /\b(?:pro|anti)-$/i.test(text.slice(start - 5, start));

/** Of a to z, as most words of English begin. */
const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

function rank(countries: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}
