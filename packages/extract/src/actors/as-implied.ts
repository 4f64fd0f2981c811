/** Whom the article implies, and the words themselves do not say, is less sure than whom they say. */

import type { ResolvedActor } from '@dateline/knowledge';

export const asImplied = (actor: ResolvedActor): ResolvedActor => ({
  ...actor,
  confidence: Math.min(actor.confidence, IMPLIED),
});

const IMPLIED = 0.6;
