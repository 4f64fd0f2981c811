/**
 * Text set at a fixed width has many lines, hardly any of them short before a lower-case
 * continuation; the sign is that lines mostly end in the middle of a sentence.
 */

export function isWrapped(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n');
  let inside = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = (lines[i] as string).trimEnd();
    const next = (lines[i + 1] as string).trimStart();
    if (line.length < 40 || next === '') continue;
    full++;
    if (line.length < 100 && /[\p{L}\d,;]$/u.test(line)) inside++;
  }
  return full >= 3 && inside / full > 0.5;
}
