import type { Alpha3 } from '../countries/alpha3.ts';
import type { Place } from './place.ts';

/** A place name and what is known around it. */
export interface PlaceQuery {
  readonly phrase: string;
  /** Text right before the name: "the town of ". */
  readonly before?: string;
  /** Text right after the name: ", Texas". */
  readonly after?: string;
  /** A name this one is written behind as what is around it: "Buffalo" for New York in "Buffalo, New York". */
  readonly around?: string;
  /** Names in one list with it: "Utah, Washington and Wyoming". */
  readonly beside?: readonly string[];
  /** Countries of the article, best first. */
  readonly countries?: readonly Alpha3[];
  /** Country that the article is local news of. */
  readonly home?: Alpha3;
  /** Places already understood in the article. */
  readonly nearby?: readonly Place[];
  readonly nameType?: 'PER' | 'ORG' | 'LOC';
}

export type Precision = 'POINT' | 'CITY' | 'ADM2' | 'ADM1' | 'COUNTRY' | 'REGION';

export interface PlaceCandidate {
  readonly id: string;
  readonly score: number;
}

/** What a place name means. */
export interface ResolvedPlace {
  readonly place: Place;
  /** Nearest first, up to country and world region. */
  readonly ancestors: readonly Place[];
  readonly precision: Precision;
  readonly confidence: number;
  readonly candidates: readonly PlaceCandidate[];
}
