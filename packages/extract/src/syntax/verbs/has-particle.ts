/** Does a verb stand with this particle: "blew up", "set up", "quarrelled over"? */

import { childrenWith, type Tree, wordOf } from '../tree.ts';

export const hasParticle = (tree: Tree, verb: number, particle: string): boolean =>
  childrenWith(tree, verb, 'compound:prt').some((word) => wordOf(tree, word) === particle);
