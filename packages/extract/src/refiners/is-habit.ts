/** Is a deed what is done as a rule, now or by right: "regularly meets", "are required to report"? */

import {
  childrenWith,
  childWith,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';

/** "The group regularly meets", "the fund that pays the fighters": no single event. */
export function isHabit(tree: Tree, base: number): boolean {
  if (isRule(tree, base)) return true;
  if (uposOf(tree, base) !== 'VERB' || !/^VB[ZP]$/.test(xposOf(tree, base))) return false;
  if (childWith(tree, base, 'aux') >= 0) return false;
  return (
    childrenWith(tree, base, 'advmod').some((child) => HABITS.has(wordOf(tree, child))) ||
    relationOf(tree, base) === 'acl:relcl'
  );
}

const HABITS = new Set(
  'regularly routinely often usually normally typically generally frequently always rarely seldom traditionally periodically occasionally sometimes'.split(
    ' ',
  ),
);

/** "Firms are required to report": what holds for all, with no one who asked it of them. */
function isRule(tree: Tree, base: number): boolean {
  return (
    /^(?:require|oblige|allow|permit|forbid|prohibit|enforce)$/.test(lemmaOf(tree, base)) &&
    xposOf(tree, base) === 'VBN' &&
    childrenWith(tree, base, 'aux:pass').some((child) =>
      /^(?:is|are)$/.test(wordOf(tree, child)),
    ) &&
    childWith(tree, base, 'obl:agent', 'aux') < 0
  );
}
