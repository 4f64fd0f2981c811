/** "was able", "had been an honour", but not "would be able": told of the past, as something that was. */

import { childrenWith, type Tree, xposOf } from '../tree.ts';

export function wasSo(tree: Tree, predicate: number): boolean {
  const carriers = childrenWith(tree, predicate, 'cop', 'aux');
  return (
    carriers.some((token) => /^VB[DN]$/.test(xposOf(tree, token))) &&
    carriers.every((token) => xposOf(tree, token) !== 'MD')
  );
}
