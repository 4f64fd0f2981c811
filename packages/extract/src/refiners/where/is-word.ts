/** Words, not deeds: their matter lies elsewhere than where they are spoken. */

import type { Codebook } from '@dateline/knowledge';

export function isWord(type: string, codebook: Codebook): boolean {
  return type === 'STATEMENT' || (codebook.quadOf(type)?.startsWith('VERBAL') ?? false);
}
