/** How the deeds of an article hang together by their words: what goes on from another, and what takes up one told before. */

import type { Meaning } from '../meaning/meaning.ts';
import { tollAt } from '../refiners/tolls/toll-at.ts';
import { childrenWith, lemmaOf, type Tree } from '../syntax/tree.ts';
import { isPassive } from '../syntax/verbs/is-passive.ts';
import { BLOWS } from './blows.ts';
import { isLasting } from './is-lasting.ts';
import { isToldOn } from './is-told-on.ts';
import type { Retelling } from './number-happenings.ts';
import { takesUp } from './takes-up.ts';
import { tellsOfSame } from './tells-of-same.ts';

export function retellingOf(tree: Tree, deeds: readonly Meaning[]): Retelling {
  const deedAt = (at: number): Meaning => deeds[at] as Meaning;
  return {
    isToldOn: (earlier, later) => isToldOn(tree, deedAt(earlier).base, deedAt(later).base),
    takesUp: (at) => takesUp(tree, deedAt(at)),
    isLasting: (at) => isLasting(tree, deedAt(at)),
    isSameWord: (earlier, later) => stemAt(tree, deedAt(earlier)) === stemAt(tree, deedAt(later)),
    isToll: (at) => isBareToll(tree, deedAt(at)),
    tellsOfSame: (earlier, later) => tellsOfSame(tree, deedAt(earlier), deedAt(later)),
  };
}

/** "Nine were killed", but not in a raid that it tells of. */
function isBareToll(tree: Tree, { base }: Meaning): boolean {
  const toll = tollAt(tree, base);
  if ((toll !== 'killed' && toll !== 'injured') || !isPassive(tree, base)) return false;
  return !childrenWith(tree, base, 'obl', 'obl:agent').some((noun) =>
    BLOWS.has(lemmaOf(tree, noun)),
  );
}

/** "bombed" and "bombing" begin alike. */
function stemAt(tree: Tree, { base }: Meaning): string {
  return lemmaOf(tree, base).slice(0, STEM_LENGTH);
}

const STEM_LENGTH = 5;
