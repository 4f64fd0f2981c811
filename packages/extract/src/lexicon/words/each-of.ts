/** Entries of a map for words that share a value. */
export const eachOf = <const Value>(words: string, value: Value): (readonly [string, Value])[] =>
  words.split(' ').map((word) => [word, value]);
