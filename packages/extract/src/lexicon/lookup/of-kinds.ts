/** Something made for each kind of head word, which are indexed apart. */

import type { WordKind } from '../entry.ts';

export function ofKinds<Value>(make: (kind: WordKind) => Value): Record<WordKind, Value> {
  return { verb: make('verb'), noun: make('noun'), adjective: make('adjective') };
}
