/**
 * What stands for one kind of head word (`ofKinds`). Kinds are named one by one: V8 finds a property sooner by a name it knows than by
 * one it is handed.
 */

import type { WordKind } from '../entry.ts';

export function ofKind<Value>(values: Readonly<Record<WordKind, Value>>, kind: WordKind): Value {
  switch (kind) {
    case 'verb':
      return values.verb;
    case 'noun':
      return values.noun;
    case 'adjective':
      return values.adjective;
  }
}
