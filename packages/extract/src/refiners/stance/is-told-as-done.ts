/** Is a deed told as done, whether on the text's own word or on someone else's? */

import type { Factuality } from '../../extraction.ts';

export function isToldAsDone({ factuality }: { readonly factuality: Factuality }): boolean {
  return factuality === 'ASSERTED' || factuality === 'REPORTED';
}
