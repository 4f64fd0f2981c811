/** "bomb" of "dozens of bombs": the lemma of what a phrase tells of. */

import { lemmaOf, type Tree } from '../tree.ts';
import { contentHead } from './content-head.ts';

export const contentLemma = (tree: Tree, head: number): string =>
  lemmaOf(tree, contentHead(tree, head));
