/** A place that another sentence or the dateline lends is kept only as far as it suits the deed. */

import type { Draft, Reading } from '../draft.ts';
import { lentPlace } from './lent-place.ts';

export function refineInheritedPlace(draft: Draft, reading: Reading): Draft {
  const { place } = draft;
  if (place === null || place.stated) return draft;
  return { ...draft, place: lentPlace(place, draft, reading) };
}
