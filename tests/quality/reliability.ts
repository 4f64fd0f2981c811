/** Of events given a confidence, how many are right: the curve that says whether 0.8 means four of five. */

export interface Judgement {
  readonly confidence: number;
  readonly right: boolean;
}

interface Band {
  readonly from: number;
  readonly count: number;
  /** Mean confidence, and share that is right. */
  readonly said: number;
  readonly right: number;
}

export interface Reliability {
  readonly bands: readonly Band[];
  /** Chance that a right event has a higher confidence than a wrong one. */
  readonly separation: number;
  /** Mean distance of said and right, weighted by the bands' sizes. */
  readonly gap: number;
}

const BAND = 0.1;

export function reliabilityOf(judgements: readonly Judgement[]): Reliability {
  const groups = Map.groupBy(judgements, ({ confidence }) =>
    Math.min(9, Math.floor(confidence / BAND)),
  );
  const bands = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([band, group]) => ({
      from: band * BAND,
      count: group.length,
      said: mean(group.map(({ confidence }) => confidence)),
      right: mean(group.map(({ right }) => Number(right))),
    }));
  const gap =
    bands.reduce((sum, { count, said, right }) => sum + count * Math.abs(said - right), 0) /
    Math.max(1, judgements.length);
  return { bands, separation: separationOf(judgements), gap };
}

export function formatReliability({ bands, separation, gap }: Reliability): string {
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`.padStart(6);
  const rows = bands.map(
    ({ from, count, said, right }) =>
      `  ${from.toFixed(1)} to ${(from + BAND).toFixed(1)}  ${String(count).padStart(5)} events  said ${percent(said)}  right ${percent(right)}`,
  );
  return [
    ...rows,
    `  a right one is above a wrong one in ${percent(separation).trim()} of pairs; said and right are ${percent(gap).trim()} apart`,
  ].join('\n');
}

function separationOf(judgements: readonly Judgement[]): number {
  const right = judgements.filter((one) => one.right);
  const wrong = judgements.filter((one) => !one.right);
  let above = 0;
  for (const a of right)
    for (const b of wrong) above += (Math.sign(a.confidence - b.confidence) + 1) / 2;
  return above / Math.max(1, right.length * wrong.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
