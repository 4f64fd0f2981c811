/** What the names right beside a name say of it: what it is written around, and the list it stands in. */
import type { Gazetteer } from './gazetteer.ts';
import type { Place } from './place.ts';
import type { PlaceQuery } from './resolved-place.ts';

export interface Surroundings {
  /** Ids of all that lies around the places of the name before: "Buffalo, New York". */
  readonly around: ReadonlySet<string>;
  /** The wide places that each name of the list may mean. */
  readonly beside: readonly (readonly Place[])[];
}

export function surroundingsOf(
  { places }: { readonly places: Gazetteer },
  { around, beside = [] }: PlaceQuery,
): Surroundings {
  const inner = around === undefined ? [] : places.findByName(around);
  return {
    around: new Set(inner.flatMap(({ id }) => places.ancestorsOf(id).map((outer) => outer.id))),
    beside: beside.map((name) => places.findByName(name).filter(isWide)),
  };
}

export function surroundingScore(place: Place, { around, beside }: Surroundings): number {
  if (!isWide(place)) return 0;
  const alike = beside.filter((places) => places.some((other) => areAlike(place, other)));
  return (
    (around.has(place.id) ? containerScore : 0) +
    (beside.length === 0 ? 0 : (listScore * alike.length) / beside.length)
  );
}

const containerScore = 3;
const listScore = 3;

const isWide = ({ kind }: Place): boolean => kind === 'COUNTRY' || kind === 'ADM1';

/** Lists name countries, or provinces of one country. */
const areAlike = (one: Place, other: Place): boolean =>
  one.kind === other.kind && (one.kind === 'COUNTRY' || one.country === other.country);
