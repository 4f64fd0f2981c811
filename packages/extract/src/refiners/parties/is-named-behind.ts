/**
 * "State Councillor and Foreign Minister Ada Rhys", "his main backers, Iran and Russia": a noun that tells nobody beside those whose
 * names the tree has joined to it.
 */

import type { ActorReader } from '../../actors/read-actors.ts';
import { FRIENDS_AND_FOES } from '../../actors/references/states/friends-and-foes.ts';
import { conjunctsOf } from '../../syntax/nouns/conjuncts-of.ts';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import { childrenWith, isCapitalised, lemmaOf, wordOf } from '../../syntax/tree.ts';

export function isNamedBehind(head: number, actors: ActorReader): boolean {
  const joined = conjunctsOf(actors.tree, head).slice(1);
  if (joined.length === 0 || actors.nameAt(head)?.type === 'PER') return false;
  return isPlural(actors.tree, head)
    ? areRelatives(head, joined, actors)
    : isFirstTitle(head, joined[0] as number, actors);
}

/** Of two titles that "and" joins before one name, the first is the bearer's as well. */
function isFirstTitle(head: number, joined: number, { tree, nameAt }: ActorReader): boolean {
  if (!isCapitalised(tree, head) || !TITLES.test(wordOf(tree, head))) return false;
  if (wordOf(tree, head + 1) !== 'and' || nameAt(joined)?.type !== 'PER') return false;
  // "the President and Ada Rhys": no title stands before the name.
  return childrenWith(tree, joined, 'nmod:desc', 'compound').some(
    (title) => title > head && title < joined && nameAt(title) === undefined,
  );
}

const TITLES =
  /(?:minister|president|chancellor|premier|secretary|councillor|councilor|commissioner|governor|chairman|chairwoman|chief|leader|speaker|general|commander|king|emir|prince)$/;

/** Who someone's allies are, the names behind a comma say. */
function areRelatives(
  head: number,
  joined: readonly number[],
  { tree, nameAt }: ActorReader,
): boolean {
  return (
    RELATIVES.has(lemmaOf(tree, head)) &&
    wordOf(tree, head + 1) === ',' &&
    joined.length > 1 &&
    joined.every((name) => nameAt(name) !== undefined)
  );
}

const RELATIVES: ReadonlySet<string> = new Set(FRIENDS_AND_FOES);
