/** Do two parties stand in the same words, wholly or in part? */

import type { ReadActor } from '../../actors/read-actors.ts';

export function shareWords(a: ReadActor, b: ReadActor): boolean {
  return a.phrase.start < b.phrase.end && b.phrase.start < a.phrase.end;
}
