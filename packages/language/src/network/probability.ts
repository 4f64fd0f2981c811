/** Scores as probabilities, for the confidence of an arc or a label. */

/** Softer than the softmax of training, which is too sure of itself; fitted to the development parts of EWT and GUM. */
const TEMPERATURE = 1.75;

/** The share of one entry among `count`. */
export function probability(
  scores: Float32Array,
  from: number,
  count: number,
  chosen: number,
): number {
  const top = scores[from + chosen] as number;
  let sum = 0;
  for (let k = 0; k < count; k++)
    sum += Math.exp(((scores[from + k] as number) - top) / TEMPERATURE);
  return 1 / sum;
}
