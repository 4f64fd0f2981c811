/** "The ministry accused Iran": a land that is named as the object of what states do to others is not the doer's own. */

import {
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
} from '../../../syntax/tree.ts';
import { FOREIGN_DEEDS } from './foreign-deeds.ts';

/** Heads of the names that stand so beside a subject. */
export function landsBeside(tree: Tree, subject: number): readonly number[] {
  const verb = headOf(tree, subject);
  if (relationOf(tree, subject) !== 'nsubj' || !FOREIGN_DEEDS.has(lemmaOf(tree, verb))) return [];
  return childrenWith(tree, verb, 'obj').filter((noun) => uposOf(tree, noun) === 'PROPN');
}
