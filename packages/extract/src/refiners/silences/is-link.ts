/** "Read more: Rebels kill twelve", "Also read: Army shells a town": a page points to another article, which tells it there. */

import { wordSet } from '@dateline/language';
import { sentenceAt } from '../../syntax/sentence-at.ts';
import { type Tree, wordOf } from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';

export function isLink({ meaning: { base } }: Draft, tree: Tree): boolean {
  const sentence = sentenceAt(tree, base);
  if (!sentence) return false;
  const [first, second] = [wordOf(tree, sentence.first), wordOf(tree, sentence.first + 1)];
  if (LONE.has(first) && second === ':') return true;
  if (first === 'the' && second === 'post' && isSignature(tree, sentence)) return true;
  return PAIRS.has(`${first} ${second}`);
}

/** "The post Army shells a town appeared first on The Daily." */
function isSignature(
  tree: Tree,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  for (let token = first; token + 2 < last; token++)
    if (wordOf(tree, token) === 'appeared' && wordOf(tree, token + 1) === 'first') return true;
  return false;
}

const LONE = wordSet('related watch recommended listen more opinion video photos');
const PAIRS = new Set([
  'read more',
  'read also',
  'also read',
  'see also',
  'see more',
  'more from',
  'more on',
  'watch more',
  'related stories',
  'related articles',
  'sign up',
  'click here',
]);
