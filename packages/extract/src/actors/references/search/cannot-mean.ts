/** Whom a pronoun cannot mean: whoever does what its clause tells, of which it would say "itself". */

import { contentHead } from '../../../syntax/nouns/content-head.ts';
import { caseOf, childWith, headOf, relationOf, type Tree } from '../../../syntax/tree.ts';
import { isOfOtherSide } from '../states/other-side.ts';
import type { Wanted } from '../words/fits-reference.ts';
import { ownSubject } from './subjects-above.ts';

/** The token, or -1; whoever expels "its" envoys has none of its own there, either. */
export function cannotMean(tree: Tree, head: number, { wanted }: Wanted): number {
  const relation = relationOf(tree, head);
  const isObject =
    isComplement(tree, head) ||
    ((wanted === 'group' || wanted === 'bloc') && !relation.startsWith('nsubj'));
  return isObject || isOfOtherSide(tree, head) ? doerAt(tree, head) : -1;
}

/** "ordered troops to crush them": the troops. */
function doerAt(tree: Tree, head: number): number {
  const verb = headOf(tree, head);
  const told = verb >= 0 && relationOf(tree, verb) === 'xcomp' ? headOf(tree, verb) : -1;
  const ordered = told < 0 ? -1 : childWith(tree, told, 'obj', 'iobj');
  return ordered >= 0 && ordered < verb ? ordered : ownSubject(tree, head);
}

/** "beat him", "fired at him", "killed seven of them"; "took it with them" may be about the subject. */
function isComplement(tree: Tree, head: number): boolean {
  const relation = relationOf(tree, head);
  if (relation === 'obj' || relation === 'iobj') return true;
  const above = headOf(tree, head);
  if (relation === 'nmod' && contentHead(tree, above) === head) return true;
  return relation === 'obl' && !/^(?:with|around|behind|before|beside)$/.test(caseOf(tree, head));
}
