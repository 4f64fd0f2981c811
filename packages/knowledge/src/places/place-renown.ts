/** How far a bare name can be trusted to mean a place where nothing around it says so. */
import type { CountryBook } from '../countries/country-book.ts';
import { remember } from '../memory/remember.ts';
import { beginsAsName } from './begins-as-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Place } from './place.ts';
import { placeKey } from './place-key.ts';
import { townSize } from './town-size.ts';

/**
 * `world`: countries, provinces, parts of the world, capitals, great cities; `county`: written as a division ("Laurel
 * County"); `town`: of some size; `village`: whatever else some place somewhere is called.
 */
export type Renown = 'world' | 'county' | 'town' | 'village';

export interface RenownTools {
  readonly places: Gazetteer;
  readonly countries: CountryBook;
  readonly plainNames: ReadonlySet<string>;
}

export const createRenown = (tools: RenownTools): ((text: string) => Renown | undefined) =>
  remember((text) => renownOf(text, tools), mostRemembered);

/** Every capitalised word of an article is asked about, and some of them several times. */
const mostRemembered = 20_000;

function renownOf(
  text: string,
  { places, countries, plainNames }: RenownTools,
): Renown | undefined {
  if (!isSpelledAsName(text) || plainNames.has(placeKey(text))) return undefined;
  const country = countries.find(text.replace(/^the /i, ''));
  if (country !== undefined && country.alpha3 !== text) return 'world';
  const named = places.findByName(text);
  if (named.some(isOfTheWorld)) return 'world';
  if (divisionName.test(text) && named.some(({ kind }) => kind.startsWith('ADM'))) return 'county';
  if (named.length === 0) return undefined;
  return named.some(({ population }) => population >= townSize) ? 'town' : 'village';
}

const greatCitySize = 300_000;
const greatKinds: ReadonlySet<string> = new Set(['COUNTRY', 'ADM1', 'REGION', 'WATER']);

const isOfTheWorld = ({ kind, population, featureCode }: Place): boolean =>
  greatKinds.has(kind) ||
  featureCode === 'PPLC' ||
  (kind === 'CITY' && population >= greatCitySize);

const divisionName = / (?:county|parish|province|oblast|district|region|prefecture|governorate)$/i;

/** "US", "B.C." and "al-Bab" are names, "Us" and "Me" are words, and two bare capitals mean a state only behind a comma. */
const isSpelledAsName = (text: string): boolean =>
  beginsAsName(text.replace(/^the /, '')) &&
  (text.length > 3 ||
    initials.has(text) ||
    /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(text) ||
    /^\p{Lu}\p{Ll}{2}$/u.test(text));

const initials = new Set(['US', 'UK', 'EU', 'UAE', 'USA', 'DRC', 'NSW', 'NZ', 'NY', 'BC']);
