/** Countries: the package `world-countries`, our names and demonyms, GeoNames ids, checked against ISO 3166-1. */
import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import type { Country } from '../src/countries/country.ts';
import { invalidEntry, listOf, readTextTable } from '../src/tables/text-table.ts';
import { loadCityPackage, loadCountryPackage, type PackageCountry } from './packages.ts';

export interface PackedCountry extends Country {
  readonly lat: number;
  readonly lon: number;
  readonly geonamesId: number;
}

/** Kosovo has no ISO code; the user-assigned XKX is what news databases write. */
const alpha3Of = (country: PackageCountry): string =>
  country.cca2 === 'XK' ? 'XKX' : country.cca3;

export function packCountries(): PackedCountry[] {
  const ids = geonamesIds();
  const extra = extraNames();
  const capitals = capitalPlaces();
  return loadCountryPackage()
    .map((country) => packCountry(country, { ids, capitals, extra: extra.get(alpha3Of(country)) }))
    .sort((a, b) => rankIn(extra, a) - rankIn(extra, b) || a.alpha3.localeCompare(b.alpha3));
}

/** Our table is in order of weight: of two countries of one name, the first bears it. */
function rankIn(extra: ReadonlyMap<string, ExtraNames>, country: PackedCountry): number {
  const rank = [...extra.keys()].indexOf(country.alpha3);
  return rank < 0 ? extra.size : rank;
}

/** Alpha-2 of each country whose capital GeoNames marks, and the capital's id. */
const capitalPlaces = (): Map<string, string> =>
  new Map(
    loadCityPackage().flatMap((city) =>
      city.featureCode === 'PPLC' ? [[city.countryCode, `gn:${city.geonameId}`] as const] : [],
    ),
  );

function capitalOf(
  country: PackageCountry,
  capitals: ReadonlyMap<string, string>,
): Country['capital'] {
  const [name] = country.capital;
  return name === undefined ? null : { name, place: capitals.get(country.cca2) ?? null };
}

interface ExtraNames {
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

interface KnownFacts {
  readonly ids: ReadonlyMap<string, KnownPosition>;
  readonly capitals: ReadonlyMap<string, string>;
  readonly extra: ExtraNames | undefined;
}

function packCountry(country: PackageCountry, { ids, capitals, extra }: KnownFacts): PackedCountry {
  const alpha3 = alpha3Of(country);
  const known = ids.get(country.cca2);
  if (known === undefined || (alpha3 !== 'XKX' && iso31661Alpha3ToAlpha2[alpha3] !== country.cca2))
    throw invalidEntry(
      `world-countries ${alpha3}`,
      'has no GeoNames id or no ISO 3166-1 code',
      'Add it to data/countries/geonames-ids.txt',
    );
  const demonym = country.demonyms.eng?.m ?? '';
  return {
    alpha2: country.cca2,
    alpha3,
    name: extra?.names[0] && extra.names[0].length > 3 ? extra.names[0] : country.name.common,
    names: unique([
      country.name.common,
      country.name.official,
      ...(extra?.names ?? []),
      ...country.altSpellings.filter((name) => name.length > 3),
    ]),
    demonyms: unique([...(extra?.demonyms ?? []), ...listOf(demonym.replaceAll(',', ';'))]),
    capital: capitalOf(country, capitals),
    region: country.region,
    subregion: country.subregion || country.region,
    borders: country.borders.map((border) => (border === 'UNK' ? 'XKX' : border)),
    place: `gn:${known.id}`,
    unMember: country.unMember,
    lat: (known.position ?? country.latlng)[0],
    lon: (known.position ?? country.latlng)[1],
    geonamesId: known.id,
  };
}

interface KnownPosition {
  readonly id: number;
  readonly position: readonly [number, number] | undefined;
}

function geonamesIds(): Map<string, KnownPosition> {
  return new Map(
    readTextTable('data/countries/geonames-ids.txt').map((row) => {
      const [alpha2 = '', id = '', lat, lon] = (row.cells[0] ?? '').split(' ');
      const position =
        lat === undefined || lon === undefined ? undefined : ([Number(lat), Number(lon)] as const);
      return [alpha2, { id: Number(id), position }] as const;
    }),
  );
}

function extraNames(): Map<string, ExtraNames> {
  return new Map(
    readTextTable('data/countries/names.txt').map((row) => [
      row.cells[0] ?? '',
      { names: listOf(row.cells[1]), demonyms: listOf(row.cells[2]) },
    ]),
  );
}

const unique = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name) => name !== '')),
];
