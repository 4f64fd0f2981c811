/**
 * "The army said it had shelled them": the pronoun that what is said begins with means whoever says it, as far as number and gender
 * allow; what others are told, only where it is yet to come ("told Peru it would leave").
 */

import { wordSet } from '@dateline/language';
import {
  childrenWith,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../tree.ts';
import { firstConjunct } from './first-conjunct.ts';

/** The noun a pronoun stands for; any other token stands for itself. */
export function speakerMeant(tree: Tree, token: number): number {
  if (uposOf(tree, token) !== 'PRON' || relationOf(tree, token) !== 'nsubj') return token;
  const clause = firstConjunct(tree, headOf(tree, token));
  const speech = headOf(tree, clause);
  if (speech < 0 || relationOf(tree, clause) !== 'ccomp') return token;
  const verb = lemmaOf(tree, speech);
  if (!SAYING.has(verb) && !(TELLING.has(verb) && isToCome(tree, clause))) return token;
  const speaker = childWith(tree, speech, 'nsubj');
  return speaker >= 0 && isMeant(tree, token, speaker) ? speaker : token;
}

const SAYING = wordSet(
  'say claim report announce declare confirm acknowledge admit add deny insist state concede boast',
);

const TELLING = wordSet('tell inform assure warn promise notify');

const isToCome = (tree: Tree, clause: number): boolean =>
  childrenWith(tree, clause, 'aux').some((word) => /^(?:will|would)$/.test(wordOf(tree, word)));

/** One that is many in itself may be "it" or "they": the army, the police. */
function isMeant(tree: Tree, pronoun: number, speaker: number): boolean {
  if (uposOf(tree, speaker) === 'PRON') return false;
  const isMany = /^NN(?:PS|S)$/.test(xposOf(tree, speaker));
  if (wordOf(tree, pronoun) === 'they') return uposOf(tree, speaker) === 'NOUN';
  return wordOf(tree, pronoun) === 'it' && !isMany;
}
