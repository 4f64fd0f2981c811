/** A line of hierarchy.txt: what lies in what. */
import { LineFault } from '../importer.ts';
import { wholeNumber } from './parse-place.ts';

export interface GeonamesParent {
  readonly parent: number;
  readonly child: number;
}

export function parseParent(line: string): GeonamesParent | null {
  const cells = line.split('\t');
  if (cells.length !== 2 && cells.length !== 3)
    throw new LineFault(`has ${cells.length} cells, not 3`);
  const [parent = '', child = ''] = cells;
  return { parent: wholeNumber(parent, 'parent'), child: wholeNumber(child, 'child') };
}
