/** Matches places that were read with labelled ones and counts how many were found, and how many where they are. */

export interface GoldToponym {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lat: number;
  readonly lon: number;
  readonly geonamesId?: number;
  readonly country?: string;
}

export interface ReadToponym {
  readonly start: number;
  readonly end: number;
  readonly place: { readonly lat: number; readonly lon: number };
}

export interface Tally {
  readonly found: number;
  readonly near: number;
}

export function tallyPlaces(
  articles: readonly {
    readonly gold: readonly GoldToponym[];
    readonly read: readonly ReadToponym[];
  }[],
  lacking: ReadonlySet<GoldToponym>,
): Tally & { readonly ofLacking: Tally } {
  const pairs = articles.flatMap(({ gold, read }) => pairsOf(gold, read));
  return { ...tallyOf(pairs), ofLacking: tallyOf(pairs.filter(([gold]) => lacking.has(gold))) };
}

type Pair = readonly [GoldToponym, ReadToponym];

const tallyOf = (pairs: readonly Pair[]): Tally => ({
  found: pairs.length,
  near: pairs.filter(([gold, { place }]) => isNear(gold, place)).length,
});

/** Each labelled place with the best overlapping one that is still free. */
function pairsOf(gold: readonly GoldToponym[], read: readonly ReadToponym[]): Pair[] {
  const candidates = gold.flatMap((one) =>
    read.flatMap((other) => {
      const overlap = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      const share = (2 * overlap) / (one.end - one.start + other.end - other.start);
      return overlap > 0 ? [{ pair: [one, other] as const, share }] : [];
    }),
  );
  const taken = new Set<GoldToponym | ReadToponym>();
  return candidates
    .sort((a, b) => b.share - a.share)
    .flatMap(({ pair }) => {
      if (pair.some((side) => taken.has(side))) return [];
      for (const side of pair) taken.add(side);
      return [pair];
    });
}

export const isSamePlace = (
  { geonamesId }: GoldToponym,
  place: { readonly geonamesId: number | null },
): boolean => geonamesId !== undefined && geonamesId === place.geonamesId;

/** A hundred miles, the radius that geoparsers are measured by. */
const NEAR_KM = 161;

interface Position {
  readonly lat: number;
  readonly lon: number;
}

export function isNear(a: Position, b: Position): boolean {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (x: number): number => Math.sin(x / 2) ** 2;
  const chord =
    half(radians(b.lat - a.lat)) +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(radians(b.lon - a.lon));
  return 12742 * Math.asin(Math.sqrt(chord)) <= NEAR_KM;
}
