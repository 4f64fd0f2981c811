/** An object with the property when there is a value and without it otherwise: `exactOptionalPropertyTypes` tells the two apart. */
export function present<K extends string, V>(
  key: K,
  value: V | null | undefined,
): { [P in K]?: V } {
  return (value === undefined || value === null ? {} : { [key]: value }) as { [P in K]?: V };
}
