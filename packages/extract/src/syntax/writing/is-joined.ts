/** "Port-au-Prince", "sit-in": a token that follows the one before it without a space. */

import type { Document } from '@dateline/language';

export function isJoined({ starts, ends, length }: Document, token: number): boolean {
  return token > 0 && token < length && ends[token - 1] === starts[token];
}
