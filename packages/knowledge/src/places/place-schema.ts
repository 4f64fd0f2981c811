/**
 * What the generator writes and the gazetteer reads. One value per place: GeoNames id or 0, position in
 * 1e-5 degrees, population, parent's row or -1, numbers of country, kind and feature, letters and start of the name.
 * One value per name, sorted: two hashes and the row. The text of a place with an id of our own is its
 * name, a tab, and that id; a place without any is known by its position.
 */

export const gazetteerFile = 'generated/gazetteer.bin';

export interface GazetteerMeta {
  /** Version of the sources, part of the knowledge's version. */
  readonly version: string;
  /** ISO 3166-1 alpha-3 by country number; number 0 is "none". */
  readonly countries: readonly string[];
  readonly features: readonly string[];
}

/** Id of a place that nobody has numbered: where it is. */
export const positionId = (lat: number, lon: number): string =>
  `at:${lat.toFixed(5)},${lon.toFixed(5)}`;
