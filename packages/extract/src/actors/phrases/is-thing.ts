/**
 * "major squares", "missile tests": neither the noun is anyone, nor a word beside it whose it is. "police firing", "the arrest of
 * a bishop": what is done by or to someone is none of them.
 */

import { wordSet } from '@dateline/language';
import { modifierLemmas } from '../../syntax/nouns/modifier-lemmas.ts';
import {
  caseOf,
  childrenWith,
  isCapitalised,
  lemmaOf,
  relationOf,
  uposOf,
} from '../../syntax/tree.ts';
import { isAgentNoun } from '../is-agent-noun.ts';
import type { PhraseReading } from './phrase-reading.ts';

export function isThing(
  noun: number,
  { tree, knowledge, agents, gear, isDeed }: PhraseReading,
): boolean {
  const lemma = lemmaOf(tree, noun);
  if (uposOf(tree, noun) !== 'NOUN' || isAgentNoun(lemma, agents)) return false;
  if (isDeed(lemma) && !PEOPLED.has(lemma)) return true;
  if (/ing$|\d/.test(lemma) || knowledge.resolveActor({ phrase: lemma }) !== undefined)
    return false;
  const owners = childrenWith(tree, noun, 'compound', 'amod', 'nmod:poss', 'nmod', 'conj').some(
    (child) =>
      caseOf(tree, child) === 'of' ||
      uposOf(tree, child) === 'PRON' ||
      (isCapitalised(tree, child) && relationOf(tree, child) !== 'nmod'),
  );
  const isOfPeople = (word: string): boolean =>
    word === 'military'
      ? HELD.has(lemma)
      : !RANKS.has(word) && isAgentNoun(word, agents) && !gear.has(word);
  return !owners && !modifierLemmas(tree, noun).some(isOfPeople);
}

/** These stand for those in them, though "an aid convoy" tells of help and "taking office" of a deed. */
const PEOPLED = wordSet('convoy patrol caravan office');

/** What of a military stands for it where it is struck: "military positions", but not "military measures". */
const HELD = wordSet(
  'position base target convoy camp post outpost vehicle facility site headquarters barracks airport airfield airbase ' +
    'checkpoint installation depot hospital academy compound',
);

/** Before a noun, rather a quality than a rank. */
const RANKS = wordSet('major general private chief principal');
