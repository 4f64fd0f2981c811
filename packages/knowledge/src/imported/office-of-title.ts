/** Reads titles of posts as other sources write them ("Minister of Foreign Affairs of Norway") as offices with their tie to a state. */

import type { Affiliation } from '../actors/actor.ts';
import { loadOffices, type Office } from '../actors/office.ts';
import type { Alpha3 } from '../countries/alpha3.ts';
import type { CountryBook } from '../countries/country-book.ts';
import { normaliseName } from '../names/normalise-name.ts';

export interface TitleReader {
  /** The tie that holding the post means; undefined where the title is of no office, or of no country that is known. */
  tieOf(title: string, country: Alpha3 | null): Affiliation | undefined;
}

const legislators =
  /^member of .*\b(?:parliament|assembly|congress|chamber|house|senate|legislature|council|diet|duma|rada|knesset|bundestag|storting|riksdag|sejm|folketing|cortes|sabha|majlis|seanad|dail)\b/;

export function createTitleReader(countries: CountryBook): TitleReader {
  const offices = loadOffices();
  const byWord = new Map(
    offices.flatMap((office) => office.words.map((word) => [normaliseName(word), office] as const)),
  );
  const lawmaker = offices.find(({ name }) => name === 'member of parliament');
  return {
    tieOf(title, country) {
      const words = normaliseName(title)
        .split(' ')
        .filter((word) => word !== 'the');
      const text = words.join(' ');
      const read =
        readHead(words, byWord) ??
        readTail(words, byWord) ??
        (legislators.test(text) && lawmaker ? { office: lawmaker, of: '' } : undefined);
      if (read === undefined) return undefined;
      const named = countries.find(read.of)?.alpha3;
      // Who presides over a chamber or a party does not lead the state.
      if (read.office.rank > 1 && read.of !== '' && named === undefined) return undefined;
      return tie(read.office, named ?? country);
    },
  };
}

interface ReadTitle {
  readonly office: Office;
  /** What it is an office of, as far as the title says. */
  readonly of: string;
}

/** "prime minister of Iraq", "president": the longest office that begins the title and is followed by "of" or nothing. */
function readHead(
  words: readonly string[],
  byWord: ReadonlyMap<string, Office>,
): ReadTitle | undefined {
  for (let length = words.length; length > 0; length--) {
    const office = byWord.get(words.slice(0, length).join(' '));
    const [link, ...of] = words.slice(length);
    if (office !== undefined && (link === undefined || link === 'of' || link === 'for'))
      return { office, of: of.join(' ') };
  }
  return undefined;
}

/** "Norwegian foreign minister", "United States senator": what stands before the office says whose. */
function readTail(
  words: readonly string[],
  byWord: ReadonlyMap<string, Office>,
): ReadTitle | undefined {
  for (let start = 1; start < words.length; start++) {
    const office = byWord.get(words.slice(start).join(' '));
    if (office !== undefined) return { office, of: words.slice(0, start).join(' ') };
  }
  return undefined;
}

function tie(
  { name, organ, rank, sector }: Office,
  country: Alpha3 | null,
): Affiliation | undefined {
  if (country === null) return undefined;
  return {
    to: organ === null ? country : `${country}.${organ}`,
    relation: rank === 3 ? 'leads' : 'office holder of',
    office: name,
    ...(sector === null ? {} : { sector }),
  };
}
