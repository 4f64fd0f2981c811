/** Is it by will that a deed is not done: "will not send troops", "will send none"? */

import { childrenWith, type Tree, wordOf } from '../../syntax/tree.ts';

export function isWilled(tree: Tree, verb: number): boolean {
  return childrenWith(tree, verb, 'aux').some((child) =>
    /^(will|wo|would|'d|can|ca|could|does|do|shall)$/.test(wordOf(tree, child)),
  );
}
