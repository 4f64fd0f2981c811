/** A country by its code in ISO 3166-1, a division by its code in GeoNames: US.TX. */
import { createDivisionFinder, type Knowledge } from '@dateline/knowledge';

const finders = new WeakMap<Knowledge, (code: string) => string | undefined>();

export function findPlaceByCode(code: string, knowledge: Knowledge): string | undefined {
  const wanted = code.trim();
  if (/^[a-z]{2,3}$/i.test(wanted)) return knowledge.countries.find(wanted.toUpperCase())?.place;
  const find = finders.get(knowledge) ?? createDivisionFinder(knowledge.places);
  finders.set(knowledge, find);
  return find(wanted);
}
