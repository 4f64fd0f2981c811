/**
 * When, of what has gone on since a day that is told: "has killed 500 people since April" happened from April until the story
 * came out. What is told of one day, or done with, has no stretch.
 */

import { type TimeExpression, verbMorphologyOf } from '@dateline/language';
import type { DateFinding } from '../../extraction.ts';
import { clauseOf } from '../../syntax/clauses/clause-scope.ts';
import { scopeOf } from '../../syntax/clauses/scope-of.ts';
import { type Tree, tokenAt } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { asDate, publicationOf } from './date-of-time.ts';

export function stretchDate({ meaning }: Draft, reading: Reading): DateFinding | null {
  const { tree } = reading;
  const openers = openersIn(reading);
  const end = publicationOf(reading.published);
  if (end === null || openers.length === 0) return null;
  const { tense, perfect } = verbMorphologyOf(tree.document, clauseOf(tree, meaning.base));
  if (!perfect || tense !== 'present') return null;
  const words = [meaning.base, ...meaning.parts];
  const time = openers.find(({ start }) => scopeOf(tree, tokenAt(tree, start), words) === 'own');
  if (time === undefined) return null;
  const begin = asDate(time, true);
  if (begin.from >= end.to) return null;
  return { ...begin, value: `${begin.value}/${end.value}`, to: end.to };
}

/** Few articles have any: they are looked for once in each. */
const OPENERS = new WeakMap<Tree, readonly TimeExpression[]>();

function openersIn(reading: Reading): readonly TimeExpression[] {
  const known = OPENERS.get(reading.tree);
  if (known !== undefined) return known;
  const openers = reading.times.filter((time) => opensStretch(time, reading));
  OPENERS.set(reading.tree, openers);
  return openers;
}

/** Words that may stand between "since" and the day: "since late April". */
const REACH = 2;

function opensStretch({ start, from }: TimeExpression, { tree }: Reading): boolean {
  if (from === undefined) return false;
  const token = tokenAt(tree, start);
  return tree.words.slice(Math.max(0, token - REACH), token + 1).includes('since');
}
