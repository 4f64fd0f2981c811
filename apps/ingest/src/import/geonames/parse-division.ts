/** A line of admin1CodesASCII.txt or admin2Codes.txt: code, name, name in ASCII, number. */
import type { CountryBook } from '@dateline/knowledge';
import { LineFault } from '../importer.ts';
import type { GeonamesOptions } from './geonames-options.ts';
import { wholeNumber } from './parse-place.ts';

export interface GeonamesDivision {
  readonly code: string;
  readonly name: string;
  readonly ascii: string;
  readonly geonamesId: number;
  readonly country: string;
  readonly kind: 'ADM1' | 'ADM2';
}

export function parseDivision(
  line: string,
  options: GeonamesOptions,
  countries: CountryBook,
): GeonamesDivision | null {
  const cells = line.split('\t');
  const [code = '', name = '', ascii = '', id = ''] = cells;
  if (cells.length !== 4) throw new LineFault(`has ${cells.length} cells, not 4`);
  const parts = code.split('.');
  if (!/^[A-Z]{2}\./.test(code) || parts.length > 3)
    throw new LineFault(`has the code "${code}", which is none`);
  if (name === '') throw new LineFault('has no name');
  const country = countries.find(parts[0] ?? '');
  if (country === undefined) throw new LineFault(`is of the unknown country "${parts[0]}"`);
  if (options.countries.length > 0 && !options.countries.includes(country.alpha3)) return null;
  return {
    code,
    name,
    ascii,
    geonamesId: wholeNumber(id, 'id'),
    country: country.alpha3,
    kind: parts.length === 2 ? 'ADM1' : 'ADM2',
  };
}
