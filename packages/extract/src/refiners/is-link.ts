/** "Read more: Rebels kill twelve", "Also read: Army shells a town": a page points to another article, which tells it there. */

import { type Tree, wordOf } from '../syntax/tree.ts';
import type { Draft } from './draft.ts';

export function isLink({ meaning: { base } }: Draft, tree: Tree): boolean {
  const sentence = tree.document.sentences[tree.sentenceOf[base] as number];
  if (!sentence) return false;
  const [first, second] = [wordOf(tree, sentence.first), wordOf(tree, sentence.first + 1)];
  if (LONE.has(first) && second === ':') return true;
  return PAIRS.has(`${first} ${second}`);
}

const LONE = new Set([
  'related',
  'watch',
  'recommended',
  'listen',
  'more',
  'opinion',
  'video',
  'photos',
]);
const PAIRS = new Set([
  'read more',
  'read also',
  'also read',
  'see also',
  'see more',
  'related :',
  'more from',
  'more on',
  'watch more',
  'related stories',
  'related articles',
  'sign up',
  'click here',
]);
