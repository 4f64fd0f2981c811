/** "protests rocked Tbilisi": what unrest does to a town it does in it. */

import { headOfName } from '../places/head-of-name.ts';
import type { ReadPlace } from '../places/read-places.ts';
import { headOf, relationOf, type Tree } from '../syntax/tree.ts';
import type { Draft } from './draft.ts';

export function isStage({ coding, meaning }: Draft, place: ReadPlace, tree: Tree): boolean {
  if (coding.type !== 'PROTEST' || meaning.entry.frame.actors[0] !== 'by') return false;
  const head = headOfName(place, tree);
  return relationOf(tree, head) === 'obj' && headOf(tree, head) === meaning.base;
}
