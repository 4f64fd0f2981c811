/** Is a deed told as done, planned or someone's word, neither denied nor only possible? */

import type { Draft } from '../refiners/draft.ts';

export function isAffirmed({ factuality }: Draft): boolean {
  return factuality !== 'HYPOTHETICAL' && factuality !== 'NEGATED';
}
