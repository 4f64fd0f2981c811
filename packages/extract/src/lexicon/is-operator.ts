/** Operators change the deed they govern instead of telling one. */

import type { Entry } from './entry.ts';

export function isOperator({ meaning }: Entry): boolean {
  return meaning.kind === 'operator';
}
