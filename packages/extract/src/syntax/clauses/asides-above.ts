/** The clauses around a word, itself among them, that only describe a noun or set a scene. */

import type { Relation } from '@dateline/language';
import { headOf, relationOf, type Tree } from '../tree.ts';

export function asidesAbove(tree: Tree, token: number): readonly number[] {
  const asides: number[] = [];
  for (let at = token; at >= 0; at = headOf(tree, at))
    if (ASIDES.has(relationOf(tree, at))) asides.push(at);
  return asides;
}

const ASIDES = new Set<Relation>(['acl', 'acl:relcl', 'advcl', 'amod']);
