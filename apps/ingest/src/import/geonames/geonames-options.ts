/** What of GeoNames is wanted. */
export interface GeonamesOptions {
  /** Feature classes (`P`) and codes (`S.AIRB`). */
  readonly features: readonly string[];
  /** Fewest inhabitants of a populated place. */
  readonly minPopulation: number;
  /** ISO 3166-1 alpha-3; all where empty. */
  readonly countries: readonly string[];
  /** Of other names, as GeoNames codes them; names of no language are always taken. */
  readonly languages: readonly string[];
}

/** Countries, provinces, districts, and all populated places: what events are placed at. */
export const defaultFeatures = [
  'A.ADM1',
  'A.ADM2',
  'A.PCLI',
  'A.PCLD',
  'A.PCLIX',
  'A.PCLS',
  'A.PCLF',
  'A.TERR',
  'P',
];

/** Codes of what is no more: abandoned, destroyed, historical. They are taken only when named. */
const gone = /^(?:PPL[QWH]|PPLCH|.+H)$/;

export function isWanted(
  { features }: GeonamesOptions,
  featureClass: string,
  code: string,
): boolean {
  if (features.includes(`${featureClass}.${code}`)) return true;
  return features.includes(featureClass) && !(featureClass !== 'H' && gone.test(code));
}
