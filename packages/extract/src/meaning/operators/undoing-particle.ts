/** "called off the protests": the particle that makes an end of what the verb alone would tell. */

import { childWith, type Tree, wordOf } from '../../syntax/tree.ts';

export function undoingParticle(
  tree: Tree,
  verb: number,
  undoing: ReadonlySet<string>,
): string | undefined {
  if (undoing.size === 0) return undefined;
  const particle = childWith(tree, verb, 'compound:prt');
  const word = particle < 0 ? '' : wordOf(tree, particle);
  return undoing.has(word) ? word : undefined;
}
