/** A line of GeoNames' main table: nineteen cells between tabs. */
import type { CountryBook, ImportedFeature } from '@dateline/knowledge';
import { LineFault } from '../importer.ts';
import { type GeonamesOptions, isWanted } from './geonames-options.ts';
import { isReadableName } from './is-readable-name.ts';
import { placeKindOf } from './place-kind-of.ts';

export interface GeonamesPlace {
  readonly feature: ImportedFeature;
  readonly aliases: readonly string[];
}

const columns = 19;

export function parsePlace(
  line: string,
  options: GeonamesOptions,
  countries: CountryBook,
): GeonamesPlace | null {
  const cells = line.split('\t');
  if (cells.length !== columns) throw new LineFault(`has ${cells.length} cells, not ${columns}`);
  const [id = '', name = '', ascii = '', others = '', lat = '', lon = ''] = cells;
  const [featureClass = '', code = '', alpha2 = ''] = cells.slice(6, 9);
  if (!isWanted(options, featureClass, code)) return null;
  const kind = placeKindOf(featureClass, code);
  if (kind === undefined) throw new LineFault(`has the unknown feature class "${featureClass}"`);
  const population = wholeNumber(cells[14] || '0', 'population');
  if (featureClass === 'P' && population < options.minPopulation) return null;
  const country = countryOf(alpha2, countries);
  if (options.countries.length > 0 && !options.countries.includes(country ?? '')) return null;
  if (name === '') throw new LineFault('has no name');
  return {
    feature: {
      geonamesId: wholeNumber(id, 'id'),
      name,
      kind,
      featureCode: code,
      country,
      lat: degrees(lat, 90, 'latitude'),
      lon: degrees(lon, 180, 'longitude'),
      population,
      adminCode: adminCodeOf(code, alpha2, cells),
    },
    aliases: [...new Set([ascii, ...others.split(',').filter(isReadableName)])].filter(
      (alias) => alias !== '' && alias !== name,
    ),
  };
}

function countryOf(alpha2: string, countries: CountryBook): string | null {
  if (alpha2 === '') return null;
  const country = /^[A-Z]{2}$/.test(alpha2) ? countries.find(alpha2) : undefined;
  if (country === undefined) throw new LineFault(`is of the unknown country "${alpha2}"`);
  return country.alpha3;
}

/** Of a division its own code, of anything else that of the smallest division around it; "00" stands for none. */
function adminCodeOf(code: string, alpha2: string, cells: readonly string[]): string | null {
  const [first = '', second = ''] = cells.slice(10, 12);
  if (alpha2 === '' || first === '' || first === '00') return null;
  return code === 'ADM1' || second === '' ? `${alpha2}.${first}` : `${alpha2}.${first}.${second}`;
}

export function wholeNumber(text: string, what: string): number {
  const value = Number(text);
  if (text !== '' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new LineFault(`has the ${what} "${text}", which is no whole number`);
}

function degrees(text: string, most: number, what: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Math.abs(value) <= most) return value;
  throw new LineFault(`has the ${what} "${text}", which is none`);
}
