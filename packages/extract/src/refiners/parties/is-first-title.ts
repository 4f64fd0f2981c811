/**
 * "State Councillor and Foreign Minister Ada Rhys": of two titles that "and" joins before one name, the first is hers as well, and
 * no one beside her.
 */

import type { ActorReader } from '../../actors/read-actors.ts';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import { childrenWith, isCapitalised, wordOf } from '../../syntax/tree.ts';

export function isFirstTitle(head: number, { tree, nameAt }: ActorReader): boolean {
  if (!isCapitalised(tree, head) || nameAt(head)?.type === 'PER' || isPlural(tree, head))
    return false;
  if (wordOf(tree, head + 1) !== 'and') return false;
  const [joined] = childrenWith(tree, head, 'conj');
  if (joined === undefined || nameAt(joined)?.type !== 'PER') return false;
  // "the Army and Ada Rhys": no title stands before the name.
  const isTitled = childrenWith(tree, joined, 'nmod:desc', 'compound').some(
    (title) => title > head && title < joined && nameAt(title) === undefined,
  );
  return isTitled && TITLES.test(wordOf(tree, head));
}

const TITLES =
  /(?:minister|president|chancellor|premier|secretary|councill?or|commissioner|governor|chairman|chairwoman|chief|leader|speaker|general|commander|king|emir|prince)$/;
