/** A body that the book of actors itself knows, no office or land that its words are put together from. */

import type { ResolvedActor } from '@dateline/knowledge';

export function isKnownBody(found: ResolvedActor | undefined): found is ResolvedActor {
  return found?.how === 'book' && BODIES.has(found.kind);
}

const BODIES = new Set(['IGO', 'ORGANIZATION', 'GROUP', 'NGO']);
