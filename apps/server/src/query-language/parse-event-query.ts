/**
 * The language of the search box, for people: `involving:Russia in:"Aleppo" type:assault,protest -is:reported after:2024-11-01
 * "chlorine gas"`. It means no more than the typed filter does, and is turned into one. Values joined by commas are
 * alternatives, a minus denies, several `involving:` ask for all of them together, and words without a key are searched for.
 */

import { badUserInput } from '../bad-user-input.ts';
import type { EventFilter } from '../generated/resolver-types.ts';
import { nearestNames } from '../names/nearest-names.ts';
import { type CodeLists, codesOf } from './codes-of.ts';
import { type QueryWord, splitWords } from './split-words.ts';

/** What each key adds to the filter; the keys are the language's vocabulary. */
const meanings: Readonly<Record<string, (value: string, codes: CodeLists) => EventFilter>> = {
  involving: (name) => ({ actors: [{ name }] }),
  by: (name) => ({ actors: [{ name, role: 'ACTOR' }] }),
  against: (name) => ({ actors: [{ name, role: 'RECIPIENT' }] }),
  in: (name) => ({ location: { name } }),
  type: (value, codes) => ({ eventType: codesOf('type', value, codes.eventTypes) }),
  mode: (value, codes) => ({ mode: codesOf('mode', value, codes.modes) }),
  context: (value, codes) => ({ context: codesOf('context', value, codes.contexts) }),
  quad: (value, codes) => ({ quadClass: codesOf('quad', value, codes.quadClasses) }),
  is: (value, codes) => ({ factuality: codesOf('is', value, codes.factualities) }),
  cameo: (value) => ({ cameo: value.split(',') }),
  source: (value) => ({ source: { domain: value.toLowerCase().split(',') } }),
  after: (value) => ({ date: { from: dayOf('after', value) } }),
  before: (value) => ({ date: { to: dayOf('before', value) } }),
  on: (value) => ({ date: { from: dayOf('on', value), to: dayOf('on', value) } }),
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

function conditionOf({ key, value, negated }: QueryWord, codes: CodeLists): EventFilter {
  const meaning = Object.hasOwn(meanings, key ?? '') ? meanings[key ?? ''] : undefined;
  if (!meaning) throw unknownKey(key ?? '', value);
  if (value === '') throw badUserInput(`\`${key}:\` in \`query\` has no value.`);
  const condition = meaning(value, codes);
  return negated ? { not: condition } : condition;
}

/** Back into the words of web search, which knows minus and quotation marks itself. */
function asSearchText({ value, negated, quoted }: QueryWord): string {
  return `${negated ? '-' : ''}${quoted ? `"${value}"` : value}`;
}

function dayOf(key: string, value: string): string {
  const day = /^\d{4}(?:-\d{2})?$/.test(value) ? `${value}-01-01`.slice(0, 10) : value;
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
  throw badUserInput(`\`${key}:${value}\` in \`query\` needs a day such as 2024-12-08.`);
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
