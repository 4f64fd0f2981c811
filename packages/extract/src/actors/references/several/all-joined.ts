/** All whom a noun means that "they" take up, and those joined to it. */

import { conjunctsOf } from '../../../syntax/nouns/conjuncts-of.ts';
import { headOf, isWithin } from '../../../syntax/tree.ts';
import type { ReadActor } from '../../read-actors.ts';
import type { Told } from '../told.ts';

/** "Chad, as well as rebels fighting them" joins no rebels to "them". */
export function allJoined(
  pronoun: number,
  { phrase: { head } }: ReadActor,
  { tree, actorsAt }: Told,
): readonly ReadActor[] {
  return conjunctsOf(tree, head)
    .filter((conjunct) => conjunct === head || !isWithin(tree, headOf(tree, pronoun), conjunct))
    .flatMap((conjunct) => actorsAt(conjunct));
}
