/**
 * What one request may ask for. `service { limits }` tells clients, and every refusal names the limit it met.
 * The largest operation of `packages/schema/operations` has some 250 tokens, 7 levels, and a cost under 1 000.
 */
export const limits = {
  pageSize: 100,
  defaultPageSize: 20,
  depth: 12,
  aliases: 30,
  directives: 9,
  tokens: 1000,
  /** Fields and fragments met while walking an operation; stops fragments that double each other. */
  selections: 2000,
  /** The same field in the same selection, however often it is renamed. */
  repeatedField: 10,
  cost: 10_000,
  bodyBytes: 256 * 1024,
  errors: 5,
  ids: 100,
  suggestions: 25,
  geohashLetters: 6,
  gridCells: 1000,
  filterDepth: 4,
  filterListLength: 100,
  filterTextLength: 200,
  analyzeCharacters: 50_000,
  analyzeMs: 10_000,
  analyzeWaiting: 20,
} as const;
