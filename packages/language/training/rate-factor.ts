/** How much of its highest rate a course learns at by now: it warms up, then falls along a cosine to two hundredths. */
export function rateFactor(step: number, steps: number): number {
  const warm = Math.min(1, (step + 1) / 200);
  const cosine = 0.5 * (1 + Math.cos(Math.PI * Math.min(1, step / steps)));
  return warm * (0.02 + 0.98 * cosine);
}
