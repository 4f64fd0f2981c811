import type { Place } from '../places/place.ts';

/** A place as an import has it. One that the gazetteer has too bears the gazetteer's id, and adds number, population and names. */
export interface ImportedPlace extends Place {
  readonly geonamesId: number;
  readonly wikidata: string | null;
  readonly aliases: readonly string[];
}
