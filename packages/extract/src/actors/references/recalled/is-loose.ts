/** Does a noun leave it to the text before whose it is? It is definite, and its country only guessed. */

import { wordSet } from '@dateline/language';
import { isPlural } from '../../../syntax/nouns/is-plural.ts';
import {
  childrenWith,
  isCapitalised,
  lemmaOf,
  type Tree,
  uposOf,
  wordOf,
} from '../../../syntax/tree.ts';
import { isSure } from '../../is-sure.ts';
import type { ReadActor } from '../../read-actors.ts';
import { isLeagueNoun } from '../states/is-league-noun.ts';

export function isLoose(tree: Tree, { phrase, actor }: ReadActor): boolean {
  return (
    (uposOf(tree, phrase.head) === 'NOUN' || isLeagueNoun(lemmaOf(tree, phrase.head))) &&
    !isOfSeveralStates(tree, phrase.head) &&
    DEFINITE.has(wordOf(tree, phrase.first)) &&
    // "the Small Group" is a name of its own.
    (!isCapitalised(tree, phrase.head) || isLeagueNoun(lemmaOf(tree, phrase.head))) &&
    !childrenWith(tree, phrase.head, 'amod', 'compound').some((word) => isOther(tree, word)) &&
    (actor.how === 'composed' || actor.how === 'office') &&
    !isSure(actor)
  );
}

const DEFINITE = wordSet('the this that these those');

/** "The ministers" who met are hardly all of the one whom the text named last. */
function isOfSeveralStates(tree: Tree, head: number): boolean {
  return isPlural(tree, head) && /^(?:minister|secretary)$/.test(lemmaOf(tree, head));
}

/** "the local fighters", "the Chadian-backed rebels" are told from those before. */
function isOther(tree: Tree, word: number): boolean {
  return (
    OTHERS.has(wordOf(tree, word)) || /(?:backed|supported|led|allied)$/.test(wordOf(tree, word))
  );
}

const OTHERS = wordSet(
  'local other rival allied foreign fellow opposing opposition friendly new remaining neighbouring',
);
