/** "Ada Rhys was branded a traitor": what someone is called is no one beside him. */

import { wordSet } from '@dateline/language';
import { childrenWith, lemmaOf, relationOf, type Tree, wordOf } from '../tree.ts';
import { isPassive } from '../verbs/is-passive.ts';

/** The objects of a verb without what others are only called. */
export function notCalled(tree: Tree, verb: number, objects: readonly number[]): readonly number[] {
  if (objects.length < 2 || !NAMING.has(lemmaOf(tree, verb))) return objects;
  if (isPassive(tree, verb)) return objects.filter((object) => relationOf(tree, object) !== 'obj');
  // "branded the clubs a nuisance"
  const last = Math.max(...objects);
  const isQuality = childrenWith(tree, last, 'det').some((word) =>
    /^an?$/.test(wordOf(tree, word)),
  );
  return isQuality ? objects.filter((object) => object !== last) : objects;
}

const NAMING = wordSet(
  'brand label call name declare dub designate elect appoint crown proclaim deem consider',
);
