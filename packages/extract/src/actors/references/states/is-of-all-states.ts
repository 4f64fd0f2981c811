/** The United Nations and what belongs to them: no bloc of some states, and on no one's side. */

import type { ResolvedActor } from '@dateline/knowledge';

export function isOfAllStates({ id, ancestors }: ResolvedActor): boolean {
  return id === WORLD || ancestors.includes(WORLD);
}

const WORLD = 'IGO.un';
