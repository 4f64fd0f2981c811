/** How the deeds of an article hang together by their words: what goes on from another, and what takes up one told before. */

import { wordSet } from '@dateline/language';
import type { Meaning } from '../meaning/meaning.ts';
import { tollAt } from '../refiners/tolls/toll-at.ts';
import { childrenWith, lemmaOf, type Tree } from '../syntax/tree.ts';
import { isPassive } from '../syntax/verbs/is-passive.ts';
import { BLOWS } from './blows.ts';
import { isLasting } from './is-lasting.ts';
import { isSetApart } from './is-set-apart.ts';
import { isToldOn } from './is-told-on.ts';
import { takesUp } from './takes-up.ts';
import { tellsOfSame } from './tells-of-same.ts';

/** What the words of findings, named by their positions, say of how they hang together. */
export interface Retelling {
  /** Are two findings of one sentence one deed and what it came to? */
  readonly isToldOn: (earlier: number, later: number) => boolean;
  /** The noun by which it takes up a deed told before: "the shelling", "died in the blast". */
  readonly takesUp: (at: number) => string | undefined;
  /** Does it go on, or go back over many times? */
  readonly isLasting: (at: number) => boolean;
  /** Does it say that it was another: "was also arrested", "in the past"? */
  readonly isSetApart: (at: number) => boolean;
  /** Are they told by one word: "bombed", "bombing"? */
  readonly isSameWord: (earlier: number, later: number) => boolean;
  /** Is it told by a word that any blow is told by: "killed", "attacked"? */
  readonly isPlainWord: (at: number) => boolean;
  /** Does it tell who was killed or hurt, by no one it names? */
  readonly isToll: (at: number) => boolean;
  /** Do two that name no party speak of one thing: "a ferry", "the ferry"? */
  readonly tellsOfSame: (earlier: number, later: number) => boolean;
}

export function retellingOf(tree: Tree, deeds: readonly Meaning[]): Retelling {
  const deedAt = (at: number): Meaning => deeds[at] as Meaning;
  return {
    isToldOn: (earlier, later) => isToldOn(tree, deedAt(earlier).base, deedAt(later).base),
    takesUp: (at) => takesUp(tree, deedAt(at)),
    isLasting: (at) => isLasting(tree, deedAt(at)),
    isSetApart: (at) => isSetApart(tree, deedAt(at)),
    isSameWord: (earlier, later) => stemAt(tree, deedAt(earlier)) === stemAt(tree, deedAt(later)),
    isPlainWord: (at) => PLAIN.has(lemmaOf(tree, deedAt(at).base)),
    isToll: (at) => isBareToll(tree, deedAt(at)),
    tellsOfSame: (earlier, later) => tellsOfSame(tree, deedAt(earlier), deedAt(later)),
  };
}

const PLAIN = wordSet('kill die injure wound hurt attack strike hit fight clash arrest detain');

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
