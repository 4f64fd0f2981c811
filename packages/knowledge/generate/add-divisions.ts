/** Provinces and districts. The packages give code and name; positions come from the cities inside, ids where they are known. */
import { listOf, readTextTable } from '../src/tables/text-table.ts';
import {
  loadCityPackage,
  loadDivisionCities,
  loadFirstDivisions,
  loadSecondDivisions,
  type PackageDivision,
} from './packages.ts';
import type { PlaceTable } from './place-table.ts';

interface KnownDivision {
  readonly id: number;
  readonly lat: number;
  readonly lon: number;
  readonly names: readonly string[];
}

interface Middle {
  readonly lat: number;
  readonly lon: number;
}

/** Row of each division by GeoNames code ("US.TX", "US.TX.201"). */
export function addDivisions(
  table: PlaceTable,
  countryRows: ReadonlyMap<string, number>,
): Map<string, number> {
  const known = knownDivisions();
  const middles = middlesOfDivisions();
  const rows = new Map<string, number>();
  for (const division of [...loadFirstDivisions(), ...loadSecondDivisions()]) {
    const parent = parentOf(division.code, rows, countryRows);
    if (parent === undefined) continue;
    rows.set(
      division.code,
      addDivision(table, {
        division,
        parent,
        known: known.get(division.code),
        middle: middles.get(division.code),
      }),
    );
  }
  return rows;
}

function parentOf(
  code: string,
  rows: ReadonlyMap<string, number>,
  countryRows: ReadonlyMap<string, number>,
): number | undefined {
  const [country = '', first = '', second] = code.split('.');
  return second === undefined
    ? countryRows.get(country)
    : (rows.get(`${country}.${first}`) ?? countryRows.get(country));
}

interface Division {
  readonly division: PackageDivision;
  /** Row of what it lies in. */
  readonly parent: number;
  readonly known: KnownDivision | undefined;
  readonly middle: Middle | undefined;
}

function addDivision(table: PlaceTable, { division, parent, known, middle }: Division): number {
  const above = table.places[parent];
  const level = division.code.split('.').length === 2 ? 'ADM1' : 'ADM2';
  return table.add(
    {
      id: known?.id ?? geonamesIdIn(division.code) ?? `adm:${division.code}`,
      name: division.name,
      kind: level,
      feature: level,
      country: above?.country ?? '',
      lat: known?.lat ?? middle?.lat ?? above?.lat ?? 0,
      lon: known?.lon ?? middle?.lon ?? above?.lon ?? 0,
      population: 0,
      parent,
    },
    [...(known?.names ?? []), ...shortNames(division.name, level)],
  );
}

/** "Idlib Governorate" is also asked for as "Idlib"; counties keep their full names, or every town would have a double. */
function shortNames(name: string, level: string): string[] {
  const short = name.replace(
    /^(?:Province of|Provincia de(?:l| la)?|Departamento de(?:l| la)?) /,
    '',
  );
  const bare =
    level === 'ADM1'
      ? short.replace(
          / (Province|Governorate|Oblast|Region|State|Prefecture|Department|County|Krai|Republic|Canton|Voivodeship|Municipality|City)$/,
          '',
        )
      : short.replace(/ (?:Province|Governorate|Prefecture)$/, '');
  return bare === name ? [] : [bare];
}

/** Many countries' second-order codes are GeoNames ids; these countries' long codes are their statistical office's. */
const ownLongCodes = new Set(['BR', 'PH', 'LC', 'LV', 'RO']);

function geonamesIdIn(code: string): number | undefined {
  const [country = '', , second = ''] = code.split('.');
  return /^[1-9]\d{5,7}$/.test(second) && !ownLongCodes.has(country) ? Number(second) : undefined;
}

function knownDivisions(): Map<string, KnownDivision> {
  return new Map(
    readTextTable('data/places/divisions.txt').map((row) => {
      const [code = '', id = '', position = '', names] = row.cells;
      const [lat = '0', lon = '0'] = position.split(' ');
      return [
        code,
        { id: Number(id), lat: Number(lat), lon: Number(lon), names: listOf(names) },
      ] as const;
    }),
  );
}

/** Where half of a division's places lie on either side: one place filed wrongly moves it little. */
function middlesOfDivisions(): Map<string, Middle> {
  const inside = new Map<string, Middle[]>();
  const put = (code: string, lat: number, lon: number): void => {
    const places = inside.get(code) ?? [];
    places.push({ lat, lon });
    inside.set(code, places);
  };
  for (const { countryCode, admin1Code, admin2Code, latitude, longitude } of loadCityPackage()) {
    put(`${countryCode}.${admin1Code}`, latitude, longitude);
    if (admin2Code) put(`${countryCode}.${admin1Code}.${admin2Code}`, latitude, longitude);
  }
  for (const city of loadDivisionCities())
    if (city.admin2 !== '')
      put(`${city.country}.${city.admin1}.${city.admin2}`, Number(city.lat), Number(city.lng));
  return new Map([...inside].map(([code, places]) => [code, middleOf(places)]));
}

function middleOf(places: readonly Middle[]): Middle {
  const median = (values: number[]): number =>
    values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return { lat: median(places.map(({ lat }) => lat)), lon: median(places.map(({ lon }) => lon)) };
}
