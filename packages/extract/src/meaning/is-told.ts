/** Which nouns tell an event, and which are only words for what others do. */

import { isNominal, relationOf, type Tree, uposOf } from '../syntax/tree.ts';
import type { Meaning } from './meaning.ts';

/** A noun tells an event when it is a deed (not a mere topic) and someone is named in it, or a verb carries it. */
export function isTold(tree: Tree, meaning: Meaning): boolean {
  if (uposOf(tree, meaning.base) === 'VERB' || !isNominal(tree, meaning.base)) return true;
  if (isBareTopic(tree, meaning)) return false;
  if (meaning.steps.length > 1 && meaning.parts.length === 0) return true;
  if (relationOf(tree, meaning.base) === 'compound') return false;
  return (
    meaning.actors.length + meaning.recipients.length > 0 ||
    relationOf(tree, meaning.base) === 'root'
  );
}

/** "an agreement", "a promise" by itself: a word for what others do with it. */
export function isBareTopic(tree: Tree, { base, entry, parts }: Meaning): boolean {
  if (uposOf(tree, base) === 'VERB' || !isNominal(tree, base)) return false;
  const { kind } = entry.meaning;
  return kind === 'topic' || (kind === 'operator' && parts.length === 0);
}
