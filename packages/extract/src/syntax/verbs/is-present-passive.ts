/** "is held", "are required": done to someone as things are, not when something happened. */

import { childrenWith, type Tree, wordOf } from '../tree.ts';

export const isPresentPassive = (tree: Tree, verb: number): boolean =>
  childrenWith(tree, verb, 'aux:pass').some((auxiliary) =>
    /^(?:is|are)$/.test(wordOf(tree, auxiliary)),
  );
