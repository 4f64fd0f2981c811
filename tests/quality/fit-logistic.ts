/** Logistic regression that pulls its weights towards expected ones, by Newton's method: exact after a few steps at this size. */

export interface Sample {
  readonly values: readonly number[];
  readonly right: boolean;
}

/** What is expected of each weight, and how many samples that is worth. */
export interface Prior {
  readonly expected: readonly number[];
  readonly pull: readonly number[];
}

export interface LogisticModel {
  readonly constant: number;
  readonly weights: readonly number[];
  predict(values: readonly number[]): number;
}

const STEPS = 30;

export function fitLogistic(samples: readonly Sample[], { expected, pull }: Prior): LogisticModel {
  const rows = samples.map(({ values }) => [1, ...values]);
  const centre = [0, ...expected];
  // The constant is pulled only as much as keeps the matrix regular.
  const pulls = [1e-6, ...pull];
  let weights: number[] = new Array(centre.length).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, j) => (pulls[j] ?? 0) * ((centre[j] ?? 0) - weight));
    const curvature = weights.map((_, j) =>
      weights.map((_w, k) => (j === k ? (pulls[j] ?? 0) : 0)),
    );
    for (const [i, row] of rows.entries()) {
      const chance = sigmoid(dot(weights, row));
      const error = Number(samples[i]?.right) - chance;
      const spread = chance * (1 - chance);
      for (const [j, value] of row.entries()) {
        if (value === 0) continue;
        gradient[j] = (gradient[j] ?? 0) + error * value;
        const line = curvature[j] as number[];
        for (const [k, other] of row.entries()) line[k] = (line[k] ?? 0) + spread * value * other;
      }
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, j) => weight + (change[j] ?? 0));
  }
  const [constant = 0, ...rest] = weights;
  return {
    constant,
    weights: rest,
    predict: (values) => sigmoid(constant + dot(rest, values)),
  };
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** Gauss and Jordan; `matrix` is positive definite, so no pivot is zero. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const [i, pivotRow] of rows.entries()) {
    const pivot = pivotRow[i] as number;
    for (let k = i; k < pivotRow.length; k++) pivotRow[k] = (pivotRow[k] as number) / pivot;
    for (const [j, row] of rows.entries()) {
      const factor = row[i] as number;
      if (j === i || factor === 0) continue;
      for (let k = i; k < row.length; k++)
        row[k] = (row[k] as number) - factor * (pivotRow[k] as number);
    }
  }
  return rows.map((row) => row.at(-1) as number);
}
