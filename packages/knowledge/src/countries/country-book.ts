/** Countries by code, name or demonym. */

import { KnowledgeFault } from '../knowledge-fault.ts';
import { remember } from '../memory/remember.ts';
import { letterMask } from '../names/letter-mask.ts';
import { nearestNames } from '../names/nearest-names.ts';
import { normaliseName } from '../names/normalise-name.ts';
import { readDataJson } from '../tables/data-file.ts';
import type { Alpha3 } from './alpha3.ts';
import type { Country } from './country.ts';
import { demonymForms } from './demonym-forms.ts';

export interface CountryBook {
  get(alpha3: Alpha3): Country;
  /** By alpha-2, alpha-3, any name or demonym. */
  find(text: string): Country | undefined;
  all(): Iterable<Country>;
}

/** Every capitalised word of an article is looked up, and news repeats its words. */
const mostRemembered = 20_000;

export const loadCountryBook = (): CountryBook =>
  createCountryBook(readDataJson('generated/countries.json') as Country[]);

export function createCountryBook(countries: readonly Country[]): CountryBook {
  const byCode = new Map(
    countries.flatMap((country) => [
      [country.alpha3, country] as const,
      [country.alpha2, country] as const,
    ]),
  );
  const byName = indexNames(countries);
  const find = (text: string): Country | undefined =>
    byCode.get(text) ?? byName.get(normaliseName(text));
  return {
    find: remember(find, mostRemembered),
    get: (alpha3) => byCode.get(alpha3) ?? failUnknown(alpha3, countries),
    all: () => countries,
  };
}

/** Countries come in order of weight: of two of one name (Congo, Dominican) the first bears it, and names go before demonyms. */
function indexNames(countries: readonly Country[]): ReadonlyMap<string, Country> {
  const index = new Map<string, Country>();
  const put = (name: string, country: Country): void => {
    const key = normaliseName(name);
    if (!index.has(key)) index.set(key, country);
  };
  for (const country of countries) for (const name of country.names) put(name, country);
  for (const country of countries)
    for (const form of country.demonyms.flatMap(demonymForms)) put(form, country);
  return index;
}

function failUnknown(text: string, countries: readonly Country[]): never {
  const names = countries.map((country) => normaliseName(country.name));
  const near = nearestNames(
    normaliseName(text),
    {
      size: names.length,
      maskAt: (i) => letterMask(names[i] ?? ''),
      nameAt: (i) => names[i] ?? '',
    },
    3,
  );
  const offer = near
    .map(({ index }) => `${countries[index]?.name} (${countries[index]?.alpha3})`)
    .join(', ');
  throw new KnowledgeFault(
    'UNKNOWN_NAME',
    `No country has the code "${text}".${offer === '' ? '' : ` Did you mean ${offer}?`} Codes are ISO 3166-1 alpha-3, such as SYR.`,
  );
}
