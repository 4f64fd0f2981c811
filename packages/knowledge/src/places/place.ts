import type { Alpha3 } from '../countries/alpha3.ts';

export const placeKinds = ['COUNTRY', 'ADM1', 'ADM2', 'CITY', 'SITE', 'REGION', 'WATER'] as const;

export type PlaceKind = (typeof placeKinds)[number];

/** Somewhere on the map: a GeoNames feature (`gn:2950159`), a division (`adm:US.TX`) or one of our own (`dl:donbas`). */
export interface Place {
  readonly id: string;
  readonly geonamesId: number | null;
  readonly name: string;
  readonly kind: PlaceKind;
  /** GeoNames feature code: PPLC is a capital, PPLA the seat of a province, ADM1 a province. */
  readonly featureCode: string;
  readonly country: Alpha3 | null;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** Id of the smallest place around it. */
  readonly parent: string | null;
  /** Its item in Wikidata, where an import says so. */
  readonly wikidata?: string | null;
}
