/** "killed 30", "at least 12 were hurt": a figure that a deed befalls counts people, as "three" does; a year, a score or a share does not. */

import { childWith, lemmaOf, relationOf, type Tree, uposOf } from '../syntax/tree.ts';

export function isBareCount(tree: Tree, head: number): boolean {
  const { text, ends } = tree.document;
  return (
    uposOf(tree, head) === 'NUM' &&
    COUNT.test(lemmaOf(tree, head)) &&
    !JOINED.test(text.charAt(ends[head] as number)) &&
    BEFALLEN.test(relationOf(tree, head)) &&
    childWith(tree, head, 'case') < 0
  );
}

const COUNT = /^(?!(?:19|20)\d\d$)\d{1,3}(?:,?\d{3})*$/;
/** "voted 57-12", "rose 12%" */
const JOINED = /[-–%/]/;
const BEFALLEN = /^(?:obj|nsubj:pass)$/;
