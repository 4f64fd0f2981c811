/** "protests rocked Tbilisi", "fighters entered Damascus": a town that is the object of what goes on in it. */

import { headOfName } from '../../places/head-of-name.ts';
import type { ReadPlace } from '../../places/read-places.ts';
import { headOf, relationOf, type Tree } from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';

export function isStage({ coding, meaning }: Draft, place: ReadPlace, tree: Tree): boolean {
  const isUnrest = coding.type === 'PROTEST' && meaning.entry.frame.actors[0] === 'by';
  if (!isUnrest && coding.type !== 'MOBILIZE') return false;
  const head = headOfName(place, tree);
  return relationOf(tree, head) === 'obj' && headOf(tree, head) === meaning.base;
}
