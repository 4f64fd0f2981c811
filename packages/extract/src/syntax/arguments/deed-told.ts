/** "Rebels stormed the post, officials said, killing two": who says so did not do it, but whoever did what is told before. */

import { wordSet } from '@dateline/language';
import { childWith, headOf, lemmaOf, relationOf, type Tree, xposOf } from '../tree.ts';

/** The verb that tells what the outcome came of; -1 where the verb is no outcome, or hangs on no word of speech. */
export function deedTold(tree: Tree, verb: number): number {
  const speech = headOf(tree, verb);
  return SAYING.has(lemmaOf(tree, speech)) && isOutcome(tree, verb) ? toldBy(tree, speech) : -1;
}

const SAYING = wordSet('say report announce state confirm');

const OUTCOMES = wordSet(
  'kill wound injure hurt destroy damage capture seize burn sink force drive displace trap leave prompt trigger spark ' +
    'cause',
);

const isOutcome = (tree: Tree, verb: number): boolean =>
  relationOf(tree, verb) === 'advcl' &&
  xposOf(tree, verb) === 'VBG' &&
  OUTCOMES.has(lemmaOf(tree, verb));

/** The clause told before the word of speech, or -1. */
function toldBy(tree: Tree, speech: number): number {
  if (relationOf(tree, speech) === 'parataxis') return headOf(tree, speech);
  const clause = childWith(tree, speech, 'ccomp');
  return clause < speech ? clause : -1;
}
