/** "Ada Rhys was branded a traitor": what someone is called is no one beside him. */

import { isPassive } from './is-passive.ts';
import { lemmaOf, relationOf, type Tree } from './tree.ts';

/** The objects of a verb without what others are only called. */
export function notCalled(tree: Tree, verb: number, objects: readonly number[]): readonly number[] {
  if (objects.length < 2 || !NAMING.has(lemmaOf(tree, verb)) || !isPassive(tree, verb))
    return objects;
  return objects.filter((object) => relationOf(tree, object) !== 'obj');
}

const NAMING: ReadonlySet<string> = new Set(
  'brand label call name declare dub designate elect appoint crown proclaim deem consider'.split(
    ' ',
  ),
);
