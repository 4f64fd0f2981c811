/** A statement carries 65,535 values at most; no table here has more than 40 columns. */
const rowsPerStatement = 1000;

/** Rows in portions that one insert can carry. */
export function* inChunks<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    yield rows.slice(from, from + rowsPerStatement);
  }
}
