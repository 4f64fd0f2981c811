/** Is a verb a bare command: "Take our hands", "“Free them,” she said"? */

import { childrenWith, headOf, relationOf, type Tree, uposOf, wordOf, xposOf } from '../tree.ts';

export function isImperative(tree: Tree, verb: number): boolean {
  if (uposOf(tree, verb) !== 'VERB' || xposOf(tree, verb) !== 'VB') return false;
  if (!/^(root|parataxis|conj|ccomp)$/.test(relationOf(tree, verb))) return false;
  if (relationOf(tree, verb) === 'ccomp' && !/^["“‘']$/.test(wordOf(tree, verb - 1))) return false;
  const bare =
    childrenWith(tree, verb, 'nsubj', 'nsubj:pass', 'nsubj:outer', 'aux', 'mark').length === 0;
  if (!bare || relationOf(tree, verb) !== 'conj') return bare;
  return isImperative(tree, headOf(tree, verb));
}
