/** Numbers of people harmed; null when not a single one is told. */

export interface Tolls {
  readonly killed?: number | null;
  readonly injured?: number | null;
  readonly arrested?: number | null;
  readonly displaced?: number | null;
}

export function casualtiesOf({
  killed = null,
  injured = null,
  arrested = null,
  displaced = null,
}: Tolls) {
  const isTold = [killed, injured, arrested, displaced].some((number) => number !== null);
  return isTold ? { killed, injured, arrested, displaced } : null;
}
