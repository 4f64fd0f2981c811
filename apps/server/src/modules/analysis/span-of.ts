/** A stretch of a text with its words. */

export function spanOf(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
) {
  return { start, end, text: text.slice(start, end) };
}
