export interface Position {
  readonly lat: number;
  readonly lon: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance. */
export function distanceKm(a: Position, b: Position): number {
  const half = (x: number): number => Math.sin(x / 2) ** 2;
  const lat = half(radians(b.lat - a.lat));
  const lon = half(radians(b.lon - a.lon));
  return (
    12742 * Math.asin(Math.sqrt(lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon))
  );
}
