/**
 * The language of the search box, for people: `involving:Russia in:"Aleppo" type:assault,protest -is:reported after:2024-11-01
 * "chlorine gas"`. It means no more than the typed filter does, and is turned into one. Values joined by commas are
 * alternatives, a minus denies, several `involving:` ask for all of them together, and words without a key are searched for.
 */

import { badUserInput } from '../bad-user-input.ts';
import type { ActorRole, EventFilter, ParticipantFilter } from '../generated/resolver-types.ts';
import { findGlobalId } from '../ids/global-id.ts';
import { nearestNames } from '../names/nearest-names.ts';
import { type CodeLists, codesOf } from './codes-of.ts';
import { firstDayOf, lastDayOf } from './days-of.ts';
import { type QueryWord, splitWords } from './split-words.ts';

type Meaning = (values: readonly string[], codes: CodeLists) => EventFilter;

/** What each key adds to the filter; the keys are the language's vocabulary. */
const meanings: Readonly<Record<string, Meaning>> = {
  involving: (names) => anyOf(names.map((name) => taking(name))),
  by: (names) => anyOf(names.map((name) => taking(name, 'ACTOR'))),
  against: (names) => anyOf(names.map((name) => taking(name, 'RECIPIENT'))),
  in: (names) => anyOf(names.map(inside)),
  type: (values, codes) => ({ eventType: codesOf('type', values, codes.eventTypes) }),
  mode: (values, codes) => ({ mode: codesOf('mode', values, codes.modes) }),
  context: (values, codes) => ({ context: codesOf('context', values, codes.contexts) }),
  quad: (values, codes) => ({ quadClass: codesOf('quad', values, codes.quadClasses) }),
  is: (values, codes) => ({ factuality: codesOf('is', values, codes.factualities) }),
  cameo: (values) => ({ cameo: [...values] }),
  source: (values) => ({ source: { domain: values.map((value) => value.toLowerCase()) } }),
  after: (values) => ({ date: { from: firstDayOf('after', only('after', values)) } }),
  before: (values) => ({ date: { to: lastDayOf('before', only('before', values)) } }),
  on: (values) => anyOf(values.map((value) => ({ date: during(value) }))),
};

export function parseEventQuery(text: string, codes: CodeLists): EventFilter {
  const words = splitWords(text);
  const conditions = words
    .filter(({ key }) => key !== null)
    .map((word) => conditionOf(word, codes));
  const searched = words.filter(({ key }) => key === null).map(asSearchText);
  if (searched.length > 0) conditions.push({ text: searched.join(' ') });
  return { and: conditions };
}

function conditionOf({ key, values, negated }: QueryWord, codes: CodeLists): EventFilter {
  const meaning = Object.hasOwn(meanings, key ?? '') ? meanings[key ?? ''] : undefined;
  if (!meaning) throw unknownKey(key ?? '', values.join(','));
  if (values.length === 0 || values.includes(''))
    throw badUserInput(`\`${key}:\` in \`query\` has no value.`);
  const condition = meaning(values, codes);
  return negated ? { not: condition } : condition;
}

function anyOf(alternatives: readonly EventFilter[]): EventFilter {
  const [first = {}, ...others] = alternatives;
  return others.length === 0 ? first : { or: [first, ...others] };
}

/** Completions name by id who or what no name alone leads to. */
function taking(name: string, role?: ActorRole): EventFilter {
  const who: ParticipantFilter = findGlobalId(name)?.type === 'Actor' ? { id: [name] } : { name };
  return { actors: [{ ...who, ...(role && { role }) }] };
}

function inside(name: string): EventFilter {
  return { location: findGlobalId(name)?.type === 'Location' ? { within: [name] } : { name } };
}

/** A month or a year is all of its days. */
function during(value: string): { readonly from: string; readonly to: string } {
  return { from: firstDayOf('on', value), to: lastDayOf('on', value) };
}

function only(key: string, values: readonly string[]): string {
  const [value = '', ...others] = values;
  if (others.length === 0) return value;
  throw badUserInput(
    `\`${key}:${values.join(',')}\` in \`query\` has several values; give one day.`,
  );
}

/** Back into the words of web search, which knows minus and quotation marks itself. */
function asSearchText({ values: [value = ''], negated, quoted }: QueryWord): string {
  return `${negated ? '-' : ''}${quoted ? `"${value}"` : value}`;
}

function unknownKey(key: string, value: string): Error {
  const known = Object.keys(meanings);
  const near = nearestNames(key, known);
  const hint =
    near.length > 0 ? `Did you mean ${near.map((name) => `${name}:`).join(' or ')}?` : '';
  return badUserInput(
    `\`${key}:\` in \`query\` is not a key. ${hint} Known: ${known.map((name) => `${name}:`).join(' ')}. To search for the text itself, write "${key}:${value}" in quotation marks.`,
    near,
  );
}
