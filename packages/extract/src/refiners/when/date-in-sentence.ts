/** When, by the time told nearest to the deed in its sentence: in its own clause, on the noun that it describes, or in another clause. */

import type { TimeExpression } from '@dateline/language';
import type { DateFinding } from '../../extraction.ts';
import { takenNoun } from '../../syntax/clauses/taken-noun.ts';
import { sentenceAt } from '../../syntax/sentence-at.ts';
import { isBound, timeScope } from '../../syntax/times/time-scope.ts';
import { isWithin, type Tree, tokenAt } from '../../syntax/tree.ts';
import { treeDistance } from '../../syntax/tree-distance.ts';
import type { Draft, Reading } from '../draft.ts';
import { asDate, isDay } from './date-of-time.ts';

/** A time of another clause is farther than any of its own. */
const OTHER_CLAUSE = 50;

export function dateInSentence(
  draft: Draft,
  { tree, times, lexicon }: Reading,
): DateFinding | null {
  const words = wordsOfDeed(draft);
  const taken = takenNoun(tree, draft.meaning.base, lexicon);
  const sentence = sentenceAt(tree, draft.meaning.base);
  if (!sentence) return null;
  let best: TimeExpression | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  let stated = true;
  for (const time of times) {
    if (time.start < sentence.start || time.end > sentence.end || !isDay(time)) continue;
    if (draft.meaning.recalled && !isSaidOf(draft.meaning.base, time, tree)) continue;
    const isShared = taken >= 0 && isBeforeDeed(time, draft, tree) && isSaidOf(taken, time, tree);
    const scope = isShared ? 'own' : timeScope(tree, time, words);
    if (scope === 'none') continue;
    const cost = distanceTo(time, words, tree) + (scope === 'own' ? 0 : OTHER_CLAUSE);
    if (cost >= bestCost) continue;
    best = time;
    bestCost = cost;
    stated = scope === 'own';
  }
  return best && asDate(best, stated);
}

/** "condemned on Monday the raid of last week" */
function isSaidOf(deed: number, time: TimeExpression, tree: Tree): boolean {
  return isWithin(tree, tokenAt(tree, time.end - 1), deed);
}

function isBeforeDeed(time: TimeExpression, { meaning: { base } }: Draft, tree: Tree): boolean {
  return tokenAt(tree, time.end - 1) < base && !isBound(tree, time);
}

/** "condemned the attack of last week" was last week's only in what it took up. */
function wordsOfDeed({ meaning: { base, parts, entry } }: Draft): readonly number[] {
  return entry.meaning.kind === 'operator' ? [base] : [base, ...parts];
}

function distanceTo(time: TimeExpression, words: readonly number[], tree: Tree): number {
  const token = tokenAt(tree, time.end - 1);
  return Math.min(...words.map((word) => treeDistance(tree, word, token)));
}
