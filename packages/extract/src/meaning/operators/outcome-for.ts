/** What a table makes of a deed: the row of its longest CAMEO code, else of its type, else the row for what is not understood. */

import type { Coding, Outcome, OutcomeTable } from '../../lexicon/entry.ts';

export function outcomeFor(table: OutcomeTable, content: Coding | null): Outcome | undefined {
  const code = content?.cameo ?? '';
  for (let length = code.length; length >= 2; length--) {
    const row = table.get(code.slice(0, length));
    if (row) return row;
  }
  return (content && table.get(content.type)) ?? table.get('UNKNOWN');
}
