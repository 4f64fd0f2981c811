/** "spilled onto the streets to celebrate": whoever came out to show a feeling showed it by coming, unlike other aims. */

import { headOf, lemmaOf, type Tree, xposOf } from '../syntax/tree.ts';

export function isFelt(tree: Tree, aim: number): boolean {
  const governor = headOf(tree, aim);
  return governor >= 0 && FEELING.has(lemmaOf(tree, aim)) && xposOf(tree, governor) === 'VBD';
}

const FEELING = new Set(['celebrate', 'mourn', 'mark', 'commemorate', 'honour', 'honor', 'cheer']);
