/**
 * A trained matrix inside a wider one, so that a wider network begins by answering exactly as the narrower one did
 * (Chen, Goodfellow and Shlens 2016): old units hear nothing of the new ones yet, new ones hear what chance gave them.
 */

export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** Rows or columns that belong to the gates or directions of a layer lie in blocks, each of which grows at its end. */
export interface Blocks {
  readonly rows: number;
  readonly columns: number;
}

/** Writes `trained` into `wide`, which keeps what it holds in new columns. */
export function widen(wide: Matrix, trained: Matrix, blocks: Blocks): void {
  const rows = formerPlaces(wide.rows, trained.rows, blocks.rows);
  const columns = formerPlaces(wide.columns, trained.columns, blocks.columns);
  for (const [row, formerRow] of rows.entries()) {
    for (const [column, formerColumn] of columns.entries()) {
      if (formerColumn < 0) continue;
      wide.values[row * wide.columns + column] =
        formerRow < 0 ? 0 : (trained.values[formerRow * trained.columns + formerColumn] as number);
    }
  }
}

/** Where each place was before; -1 for new ones. */
function formerPlaces(now: number, before: number, blocks: number): number[] {
  const [wide, narrow] = [now / blocks, before / blocks];
  return Array.from({ length: now }, (_, i) => {
    const within = i % wide;
    return within < narrow ? Math.floor(i / wide) * narrow + within : -1;
  });
}
