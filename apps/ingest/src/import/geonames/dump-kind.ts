/** Which of GeoNames' files a text is, by what its first line looks like: files are renamed, formats are not. */

export const geonamesKinds = ['divisions', 'places', 'names', 'hierarchy'] as const;
export type GeonamesKind = (typeof geonamesKinds)[number];

const number = /^\d+$/;

export function findGeonamesKind(line: string): GeonamesKind | undefined {
  const cells = line.split('\t');
  const [first = '', second = ''] = cells;
  if (cells.length === 19 && number.test(first)) return 'places';
  if (cells.length === 4 && /^[A-Z]{2}\.[^\t]+$/.test(first)) return 'divisions';
  if (!number.test(first) || !number.test(second)) return undefined;
  if (cells.length === 10 || cells.length === 8) return 'names';
  return cells.length === 2 || cells.length === 3 ? 'hierarchy' : undefined;
}
