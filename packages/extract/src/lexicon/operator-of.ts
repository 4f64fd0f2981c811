/** The name of the operator that an entry is; empty where it tells a deed of its own. */

import type { Entry } from './entry.ts';

export function operatorOf({ meaning }: Pick<Entry, 'meaning'>): string {
  return meaning.kind === 'operator' ? meaning.name : '';
}
