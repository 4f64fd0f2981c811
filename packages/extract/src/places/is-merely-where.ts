/** "in Syria" tells where; "Syria's army", "talks with Syria" and "Syria said" tell of a party. */

import type { Name } from '@dateline/language';
import { isSpatial } from '../syntax/nouns/is-spatial.ts';
import { caseOf, type Tree } from '../syntax/tree.ts';
import { headOfName } from './head-of-name.ts';

export function isMerelyWhere(name: Pick<Name, 'first' | 'last'>, tree: Tree): boolean {
  return isSpatial(caseOf(tree, headOfName(name, tree)));
}
