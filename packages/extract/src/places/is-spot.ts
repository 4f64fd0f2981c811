/** Is a place narrower than a country or a region, so that it says where something happened? */

import type { ResolvedPlace } from '@dateline/knowledge';

export function isSpot({ resolved }: { readonly resolved: ResolvedPlace }): boolean {
  return resolved.precision !== 'COUNTRY' && resolved.precision !== 'REGION';
}
