/** "waiting to see their children after the attack on the school": whatever is yet to come, the attack is not. */

import type { Meaning } from '../../meaning/meaning.ts';
import { caseOf, childrenWith, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';

export function isBlowBefore({ base, coding }: Meaning, tree: Tree): boolean {
  return (
    BLOWS.has(coding.type) &&
    uposOf(tree, base) === 'NOUN' &&
    /^(?:after|since|following|despite)$/.test(caseOf(tree, base)) &&
    childrenWith(tree, base, 'det', 'nmod:poss').some(
      (word) => !/^an?$|^any$/.test(wordOf(tree, word)),
    )
  );
}

const BLOWS = new Set(['ASSAULT', 'DISASTER', 'ACCIDENT', 'DIE']);
