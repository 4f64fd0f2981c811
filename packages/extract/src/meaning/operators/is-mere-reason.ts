/** "suspended the work as punishment", "suspended a teacher over threats": why it was done is not what was ended. */

import { wordSet } from '@dateline/language';
import type { Entry } from '../../lexicon/entry.ts';
import { namesWord } from '../../lexicon/names-word.ts';
import { operatorOf } from '../../lexicon/operator-of.ts';
import { caseOf, childWith, type Tree, wordOf } from '../../syntax/tree.ts';

export function isMereReason(tree: Tree, noun: number, entry: Entry): boolean {
  const marker = childWith(tree, noun, 'mark');
  const word = marker < 0 ? caseOf(tree, noun) : wordOf(tree, marker);
  // "demanded aid in return for leaving": what is given for it.
  if (marker > 0 && word === 'for' && RETURNS.has(wordOf(tree, marker - 1))) return true;
  const isAsked = namesWord(entry, word);
  // "has been halting, with some fighting": beside what goes on, nothing was halted; nor "suspended the project for the launch".
  if (operatorOf(entry) === 'stop' && (word === 'with' || (word === 'for' && !isAsked)))
    return true;
  return /^(?:as|over)$/.test(word) && !isAsked;
}

const RETURNS = wordSet('return exchange retaliation revenge reprisal');
