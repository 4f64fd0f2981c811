/** The words of a batch as the two sides of something between them, such as an arc: byte addresses of their rows. */

import type { Batch } from './batch.ts';

export interface ProjectedRows {
  readonly dependents: number;
  readonly heads: number;
}

/** One sentence of them. */
export interface SentenceRows {
  readonly batch: Batch;
  readonly sentence: number;
  readonly rows: ProjectedRows;
}
