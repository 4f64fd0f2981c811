/** Times of one kind of work, summed up the way readers of benchmarks expect. */

export interface Latencies {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

export function summarise(timesMs: readonly number[], elapsedMs: number): Latencies {
  const sorted = timesMs.toSorted((a, b) => a - b);
  return {
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    perSecond: (timesMs.length / elapsedMs) * 1000,
  };
}

export function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
