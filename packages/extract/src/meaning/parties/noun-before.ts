/** Who is named before a noun by whom its deed is: "Russian and Syrian strikes", "Saudi-led strikes"; not who is freed, nor where it goes on. */

import { wordSet } from '@dateline/language';
import { caseOf, childrenWith, lemmaOf, spellingOf, type Tree, wordOf } from '../../syntax/tree.ts';
import type { PredicateView } from '../../syntax/verbs/predicate-view.ts';
import type { ArgumentSources } from './argument-sources.ts';
import { isCaptive } from './is-captive.ts';

export function nounBefore(
  { tree, token }: PredicateView,
  canModify: ArgumentSources['canModify'],
): readonly number[] {
  return childrenWith(tree, token, 'compound', 'amod', 'nmod:desc')
    .map((child) => leaderIn(tree, child))
    .filter(
      (child) =>
        child < token &&
        canModify(child) &&
        !isScene(tree, token, child) &&
        !KINDS.has(lemmaOf(tree, child)) &&
        !isCaptive(lemmaOf(tree, child)),
    )
    .slice(0, 1)
    .flatMap((child) => withJoined(tree, child, { noun: token, canModify }));
}

/** "Russian and Syrian strikes" are of both. */
function withJoined(
  tree: Tree,
  word: number,
  { noun, canModify }: { readonly noun: number } & Pick<ArgumentSources, 'canModify'>,
): readonly number[] {
  const joined = childrenWith(tree, word, 'conj').filter((next) => next < noun && canModify(next));
  return [word, ...joined];
}

/** "a Saudi-led/amod strike" is the Saudis'. */
function leaderIn(tree: Tree, word: number): number {
  if (wordOf(tree, word) !== 'led' || wordOf(tree, word - 1) !== '-') return word;
  return childrenWith(tree, word, 'amod', 'compound', 'nsubj', 'obl:agent', 'obl')[0] ?? word;
}

/** "the Syrian war", but "the Iran-Iraq war" and "Russia's war on Ukraine": a war that has no other side is told by where it is. */
function isScene(tree: Tree, noun: number, land: number): boolean {
  return (
    SCENES.has(lemmaOf(tree, noun)) &&
    !spellingOf(tree, land).includes('-') &&
    childrenWith(tree, land, 'conj').length === 0 &&
    !childrenWith(tree, noun, 'nmod').some((side) => FACING.has(caseOf(tree, side)))
  );
}

/** "guerrilla attacks" are such as guerrillas make, whoever does. */
const KINDS = new Set(['guerrilla']);

const SCENES = wordSet('war conflict crisis fighting violence bloodshed turmoil');

const FACING = wordSet('on against with');
