/** What joining the items of a source came to. */
export interface JoinSummary {
  readonly actors: number;
  /** Of these, new or said otherwise than before. */
  readonly changed: number;
  /** What had to be left out, with counts or names, for people to read. */
  readonly notes: readonly string[];
}
