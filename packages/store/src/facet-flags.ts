/** What an `event_facet` row says about its entity, in bits, so that role and factuality are answered from the index. */

import type { Role } from './vocabulary.ts';

export const facetFlags = {
  actor: 1,
  recipient: 2,
  place: 4,
  /** The event is asserted or reported as news, and of a coded kind: what a query shows unless it asks for more. */
  happened: 8,
} as const;

export const flagOfRole = (role: Role): number =>
  role === 'ACTOR' ? facetFlags.actor : facetFlags.recipient;
