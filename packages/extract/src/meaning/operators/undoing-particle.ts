/** "called off the protests": the particle that makes an end of what the verb alone would tell. */

import { type Tree, wordBelow } from '../../syntax/tree.ts';

export function undoingParticle(
  tree: Tree,
  verb: number,
  undoing: ReadonlySet<string>,
): string | undefined {
  if (undoing.size === 0) return undefined;
  const word = wordBelow(tree, verb, 'compound:prt');
  return undoing.has(word) ? word : undefined;
}
