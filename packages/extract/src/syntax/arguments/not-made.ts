/** "formed a government", "set up a commission": what a deed makes was not there to have it done to it. */

import { wordSet } from '@dateline/language';
import { lemmaOf, NO_TOKENS, type Tree } from '../tree.ts';
import { hasParticle } from '../verbs/has-particle.ts';

/** The objects of a verb, unless it makes them. */
export function notMade(tree: Tree, verb: number, objects: readonly number[]): readonly number[] {
  return objects.length > 0 && isMaking(tree, verb) ? NO_TOKENS : objects;
}

function isMaking(tree: Tree, verb: number): boolean {
  const lemma = lemmaOf(tree, verb);
  return MAKING.has(lemma) || (lemma === 'set' && hasParticle(tree, verb, 'up'));
}

const MAKING = wordSet('form create establish found');
