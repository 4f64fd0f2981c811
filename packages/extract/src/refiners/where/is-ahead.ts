/** "Arrested him hours before a rally in Kano", "met ahead of a summit in Riyadh": the place of what was still to come. */

import { nounsAbove } from '../../syntax/clauses/clause-scope.ts';
import { caseOf } from '../../syntax/tree.ts';
import type { Reading } from '../draft.ts';

/** `deed`: the words of what was done, which is not itself ahead; "before a court in Kano" is where someone stood. */
export function isAhead(
  place: number,
  deed: readonly number[],
  { tree, actors }: Pick<Reading, 'tree' | 'actors'>,
): boolean {
  return nounsAbove(tree, place).some(
    (noun) =>
      /^(?:before|ahead)$/.test(caseOf(tree, noun)) && !deed.includes(noun) && !actors.canAct(noun),
  );
}
