/** "killed 30", "at least 12 fled": a figure that takes part in a deed counts people, as "three" does; a year, a score or a share does not. */

import { wordSet } from '@dateline/language';
import { childWith, headOf, lemmaOf, relationOf, type Tree, uposOf } from '../../syntax/tree.ts';

export function isBareCount(tree: Tree, head: number): boolean {
  const { text, ends } = tree.document;
  return (
    uposOf(tree, head) === 'NUM' &&
    COUNT.test(lemmaOf(tree, head)) &&
    !JOINED.test(text.charAt(ends[head] as number)) &&
    isParty(tree, head) &&
    childWith(tree, head, 'case') < 0
  );
}

const COUNT = /^(?:(?!(?:19|20)\d\d$)\d{1,3}(?:,?\d{3})*|dozen|hundred|thousand|million)$/;
/** "voted 57-12", "rose 12%" */
const JOINED = /[-–%/]/;

/** Millions may be of money, too, unless they do the deed or are hurt or moved by it: "driven 11 million from their homes". */
function isParty(tree: Tree, head: number): boolean {
  const relation = relationOf(tree, head);
  if (relation !== 'obj') return /^nsubj(?::pass)?$/.test(relation);
  return /\d/.test(lemmaOf(tree, head)) || BEFALLING.has(lemmaOf(tree, headOf(tree, head)));
}

const BEFALLING = wordSet('kill wound injure hurt displace drive force uproot expel evacuate');
