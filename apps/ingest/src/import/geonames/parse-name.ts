/** A line of alternateNamesV2.txt (ten cells) or of its older form (eight): one more name of a feature, or its item in Wikidata. */
import { LineFault } from '../importer.ts';
import type { GeonamesOptions } from './geonames-options.ts';
import { isReadableName } from './is-readable-name.ts';
import { wholeNumber } from './parse-place.ts';

export interface GeonamesName {
  readonly geonamesId: number;
  readonly name: string;
  /** Null where the source names no language. */
  readonly language: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The name is an item of Wikidata. */
  readonly isItem: boolean;
}

export function parseName(line: string, { languages }: GeonamesOptions): GeonamesName | null {
  const cells = line.split('\t');
  if (cells.length !== 10 && cells.length !== 8)
    throw new LineFault(`has ${cells.length} cells, not 10`);
  const [, id = '', language = '', name = ''] = cells;
  const [from = '', to = ''] = cells.slice(8);
  const isItem = language === 'wkdt';
  const isWanted =
    isItem || languages.includes(language) || (language === '' && isReadableName(name));
  const geonamesId = wholeNumber(id, 'id');
  if (!isWanted) return null;
  if (name === '') throw new LineFault('has no name');
  if (isItem && !/^Q\d+$/.test(name))
    throw new LineFault(`has the Wikidata item "${name}", which is none`);
  return {
    geonamesId,
    name,
    language: language === '' ? null : language,
    from: from === '' ? null : from,
    to: to === '' ? null : to,
    isItem,
  };
}
