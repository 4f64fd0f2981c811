/** Is anyone named who does it or suffers it? */

import type { Draft } from './draft.ts';

export function hasParty({ actors, recipients }: Draft): boolean {
  return actors.length + recipients.length > 0;
}
