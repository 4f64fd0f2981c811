import type { Sector } from '../codebook/sector.ts';
import type { Alpha3 } from '../countries/alpha3.ts';

/** What sort of thing an actor is, whatever part it plays. */
export type ActorKind =
  | 'COUNTRY'
  | 'IGO'
  | 'NGO'
  | 'MNC'
  | 'ORGANIZATION'
  | 'GROUP'
  | 'PERSON'
  | 'UNKNOWN';

/** Another name of an actor; dates are ISO days and say when the name was in use. */
export interface Alias {
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  readonly language?: string;
}

export type Relation =
  | 'part of'
  | 'member of'
  | 'leads'
  | 'office holder of'
  | 'ally of'
  | 'successor of';

/** A tie to another actor, bounded in time where it has bounds (`to_` is the last day, `to` the actor). */
export interface Affiliation {
  readonly to: string;
  readonly relation: Relation;
  readonly office?: string;
  readonly sector?: Sector;
  readonly from?: string;
  readonly to_?: string;
}

/** Someone or something that acts in the news. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: Alpha3 | null;
  readonly sectors: readonly Sector[];
  /** CAMEO-like code: country and sector, such as RUSGOV. */
  readonly code: string | null;
  readonly wikidata: string | null;
  readonly aliases: readonly Alias[];
  readonly affiliations: readonly Affiliation[];
  /** The data file, or the pattern, that says so. */
  readonly source: string;
}
