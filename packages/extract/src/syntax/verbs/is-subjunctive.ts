/** "insisted that the union change its rules": a verb without -s after one subject says what shall be. */

import { wordSet } from '@dateline/language';
import { subjectBelow } from '../arguments/subject-below.ts';
import { childWith, lemmaOf, type Tree, wordOf, xposOf } from '../tree.ts';

export function isSubjunctive(tree: Tree, clause: number): boolean {
  const subject = subjectBelow(tree, clause);
  if (subject < 0 || childWith(tree, subject, 'conj') >= 0) return false;
  const single = xposOf(tree, subject) === 'NN' || xposOf(tree, subject) === 'NNP';
  return single && (xposOf(tree, clause) === 'VBP' || isBare(tree, clause));
}

/** "step/VBD down": the tagger expects a tense where there is none. */
function isBare(tree: Tree, clause: number): boolean {
  const word = wordOf(tree, clause);
  if (!/^VBD?$/.test(xposOf(tree, clause)) || word !== lemmaOf(tree, clause)) return false;
  return !PAST_AS_WELL.has(word) && childWith(tree, clause, 'aux', 'aux:pass', 'cop') < 0;
}

/** Verbs whose past tense is their bare form. */
const PAST_AS_WELL = wordSet(
  'beat bet bid broadcast burst cast cost cut forecast hit hurt let put quit read rid set shed shut slit split spread ' +
    'sweat thrust upset wed',
);
