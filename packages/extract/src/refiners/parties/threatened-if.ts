/** Whom a threat is for, where only its condition tells: "vowed a harsh reply should Chad attack", "to resign unless the court acts". */

import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { childrenWith, type Tree, wordOf } from '../../syntax/tree.ts';

export function threatenedIf(tree: Tree, words: readonly number[]): number[] {
  return words
    .flatMap((word) => [word, ...childrenWith(tree, word, 'xcomp', 'ccomp')])
    .flatMap((word) => childrenWith(tree, word, 'advcl', 'parataxis'))
    .filter((clause) => isCondition(tree, clause))
    .flatMap((clause) => subjectsOf(tree, clause));
}

function isCondition(tree: Tree, clause: number): boolean {
  const marks = childrenWith(tree, clause, 'mark');
  if (marks.length > 0) return marks.some((mark) => /^(?:if|unless)$/.test(wordOf(tree, mark)));
  // "should the militia advance": the verb stands before its subject.
  const [subject] = childrenWith(tree, clause, 'nsubj', 'nsubj:pass');
  return childrenWith(tree, clause, 'aux').some(
    (word) => wordOf(tree, word) === 'should' && subject !== undefined && word < subject,
  );
}
