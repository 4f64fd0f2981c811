/**
 * PostgreSQL stores neither NUL nor half a surrogate pair. Each is replaced by U+FFFD, which is one UTF-16 unit like
 * they are, so that every span keeps pointing at the same words.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** The same for every text inside a value, which is copied. */
export function storable<Value>(value: Value): Value {
  if (typeof value === 'string') return storableText(value) as Value;
  if (Array.isArray(value)) return value.map(storable) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, storable(part)]),
  ) as Value;
}
