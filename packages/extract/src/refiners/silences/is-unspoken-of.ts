/** "did not mention the collision", "declined to comment on the arrest": who says nothing of a deed neither tells nor denies it. */

import { wordSet } from '@dateline/language';
import { isNegated } from '../../meaning/negation.ts';
import { headOf, lemmaOf, relationOf, type Tree } from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';

export function isUnspokenOf({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type === 'STATEMENT' || !/^(?:obj|obl|nmod)$/.test(relationOf(tree, base)))
    return false;
  const speech = headOf(tree, base);
  return TELLING.has(lemmaOf(tree, speech)) && isNegated(tree, speech);
}

const TELLING = wordSet('mention comment discuss address elaborate');
