/** Does a word stand in quotation marks? */

import type { Reading } from '../draft.ts';

export function isQuoted(token: number, { tree, quotations }: Reading): boolean {
  const at = tree.document.starts[token] as number;
  return quotations.some(({ start, end }) => start < at && at < end);
}
