/** Provinces and districts. The packages give code and name; positions come from the cities inside, ids where they are known. */
import { listOf, readTextTable } from '../src/text-table.ts';
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

interface Extent {
  south: number;
  north: number;
  west: number;
  east: number;
}

/** Row of each division by GeoNames code ("US.TX", "US.TX.201"). */
export function addDivisions(
  table: PlaceTable,
  countryRows: ReadonlyMap<string, number>,
): Map<string, number> {
  const known = knownDivisions();
  const extents = extentsOfDivisions();
  const rows = new Map<string, number>();
  for (const division of [...loadFirstDivisions(), ...loadSecondDivisions()]) {
    const parent = parentOf(division.code, rows, countryRows);
    if (parent === undefined) continue;
    rows.set(
      division.code,
      addDivision(table, division, parent, known.get(division.code), extents.get(division.code)),
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

function addDivision(
  table: PlaceTable,
  division: PackageDivision,
  parent: number,
  known: KnownDivision | undefined,
  extent: Extent | undefined,
): number {
  const above = table.places[parent];
  const level = division.code.split('.').length === 2 ? 'ADM1' : 'ADM2';
  return table.add(
    {
      id: known?.id ?? geonamesIdIn(division.code) ?? `adm:${division.code}`,
      name: division.name,
      kind: level,
      feature: level,
      country: above?.country ?? '',
      lat:
        known?.lat ??
        (extent === undefined ? (above?.lat ?? 0) : (extent.south + extent.north) / 2),
      lon:
        known?.lon ?? (extent === undefined ? (above?.lon ?? 0) : (extent.west + extent.east) / 2),
      population: 0,
      parent,
    },
    [...(known?.names ?? []), ...shortNames(division.name, level)],
  );
}

/** "Idlib Governorate" is also asked for as "Idlib"; districts keep their full names, or every town would have a double. */
function shortNames(name: string, level: string): string[] {
  const short = name.replace(
    / (Province|Governorate|Oblast|Region|State|Prefecture|Department|County|Krai|Republic|Canton|Voivodeship|Municipality|City)$/,
    '',
  );
  return level === 'ADM1' && short !== name ? [short] : [];
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

function extentsOfDivisions(): Map<string, Extent> {
  const extents = new Map<string, Extent>();
  for (const { countryCode, admin1Code, admin2Code, latitude, longitude } of loadCityPackage()) {
    const first = `${countryCode}.${admin1Code}`;
    widen(extents, first, latitude, longitude);
    if (admin2Code) widen(extents, `${first}.${admin2Code}`, latitude, longitude);
  }
  for (const city of loadDivisionCities())
    if (city.admin2 !== '')
      widen(
        extents,
        `${city.country}.${city.admin1}.${city.admin2}`,
        Number(city.lat),
        Number(city.lng),
      );
  return extents;
}

function widen(extents: Map<string, Extent>, code: string, lat: number, lon: number): void {
  const extent = extents.get(code);
  if (extent === undefined) {
    extents.set(code, { south: lat, north: lat, west: lon, east: lon });
    return;
  }
  extent.south = Math.min(extent.south, lat);
  extent.north = Math.max(extent.north, lat);
  extent.west = Math.min(extent.west, lon);
  extent.east = Math.max(extent.east, lon);
}
