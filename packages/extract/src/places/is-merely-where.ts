/** "in Syria" tells where; "Syria's army", "talks with Syria" and "Syria said" tell of a party. */

import type { Name } from '@dateline/language';
import { caseOf, type Tree } from '../syntax/tree.ts';
import { headOfName } from './head-of-name.ts';

const WHERE = new Set(
  'in at near inside outside across around over into through throughout to toward towards from within off along via'.split(
    ' ',
  ),
);

export function isMerelyWhere(name: Pick<Name, 'first' | 'last'>, tree: Tree): boolean {
  return WHERE.has(caseOf(tree, headOfName(name, tree)));
}
