/** Adds one stretch of memory to another, weighted. Places are float indices. */

export function addScaled(
  floats: Float32Array,
  to: number,
  from: number,
  length: number,
  factor: number,
): void {
  for (let j = 0; j < length; j++)
    floats[to + j] = (floats[to + j] as number) + (floats[from + j] as number) * factor;
}
