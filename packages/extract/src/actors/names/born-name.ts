/** "the blogger Lina Haddad": the name that a noun bears. */

import type { Name } from '@dateline/language';
import { childrenWith, type Tree } from '../../syntax/tree.ts';

export function bornName(
  tree: Tree,
  head: number,
  nameAt: (token: number) => Name | undefined,
): Name | undefined {
  const bearer = childrenWith(tree, head, 'appos', 'flat', 'nmod:desc').find(
    (child) => nameAt(child)?.type === 'PER',
  );
  return bearer === undefined ? undefined : nameAt(bearer);
}
