/** "Chad and Mali blamed the other", "each side accused the other": all of those who do it, as each of them is the other of one. */

import { isSubject } from '../../../syntax/arguments/is-subject.ts';
import { conjunctsOf } from '../../../syntax/nouns/conjuncts-of.ts';
import { childrenWith, type Tree, wordOf } from '../../../syntax/tree.ts';
import type { ReadActor } from '../../read-actors.ts';
import { ownSubject } from '../search/subjects-above.ts';
import type { Told } from '../told.ts';
import { wordsTaking } from '../words/words-taking.ts';

/** Empty where the word says no such thing, or those who do it are not told. */
export function theOther(head: number, { tree, actorsAt }: Told): readonly ReadActor[] {
  if (!isTheOther(tree, head)) return [];
  const subject = ownSubject(tree, head);
  if (subject < 0 || subject > head) return [];
  const doers = conjunctsOf(tree, subject).flatMap((doer) => actorsAt(doer));
  if (doers.length < 2) return [];
  const words = wordsTaking(tree, head);
  return doers.map(({ actor }) => ({ ...words, actor, resolvedBy: 'description' }));
}

function isTheOther(tree: Tree, head: number): boolean {
  return (
    wordOf(tree, head) === 'other' &&
    !isSubject(tree, head) &&
    childrenWith(tree, head, 'det').some((child) => wordOf(tree, child) === 'the')
  );
}
