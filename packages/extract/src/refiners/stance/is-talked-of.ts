/** "risked being deported", "advocate finishing them off", "talks on ending the war": weighed or talked of, not done. */

import { wordSet } from '@dateline/language';
import { subjectBelow } from '../../syntax/arguments/subject-below.ts';
import {
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';

const WEIGHING = wordSet(
  'risk advocate favour favor propose suggest recommend consider contemplate mull avoid oppose envisage discuss',
);

const MATTERS = wordSet(
  'talk progress plan proposal idea discussion negotiation hope way goal aim effort debate history practice habit ' +
    'tradition heart stance mind',
);

export function isTalkedOf(tree: Tree, base: number): boolean {
  const relation = relationOf(tree, base);
  const governor = headOf(tree, base);
  if (governor < 0 || uposOf(tree, base) !== 'VERB') return false;
  // "suggested that Chad was arming them"
  if (subjectBelow(tree, base) >= 0) return false;
  const isGerund = [base, ...childrenWith(tree, base, 'aux', 'aux:pass')].some(
    (token) => xposOf(tree, token) === 'VBG',
  );
  if (!isGerund) return false;
  if (relation === 'xcomp' || relation === 'ccomp') return WEIGHING.has(lemmaOf(tree, governor));
  if (relation !== 'acl' && relation !== 'advcl') return false;
  const mark = childrenWith(tree, base, 'mark').find((word) =>
    /^(on|about|of|for|at|towards?)$/.test(wordOf(tree, word)),
  );
  if (mark === undefined) return false;
  // "even more hawkish on deterring Iran": what one is like in a matter.
  if (uposOf(tree, governor) === 'ADJ' && wordOf(tree, mark) === 'on') return true;
  return MATTERS.has(lemmaOf(tree, governor)) || isOnMatter(tree, mark, governor);
}

/** "Progress was made in talks on ending the war", "talks in Lusaka on ending it": though it hangs on the verb. */
function isOnMatter(tree: Tree, mark: number, governor: number): boolean {
  return (
    /^(?:on|about)$/.test(wordOf(tree, mark)) &&
    childrenWith(tree, governor, 'obl', 'obj', 'nsubj', 'nsubj:pass').some(
      (noun) => noun < mark && MATTERS.has(lemmaOf(tree, noun)),
    )
  );
}
