/** What a table of codes says of a code, or else of the nearest code above it: a code's first digits are those of its parent. */

export function longestMatch(
  table: Readonly<Record<string, string>>,
  code: string,
): string | undefined {
  for (let length = code.length; length >= 2; length--) {
    const found = table[code.slice(0, length)];
    if (found !== undefined) return found;
  }
  return undefined;
}
