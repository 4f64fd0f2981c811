/**
 * "flew to Juba", "shelled Juba": the network may hear a person or a body, but behind such a word a name that all the world knows is a
 * place, and so is what only places suffer; so is a capital that it hears as a person for being told or telling something ("Lima told
 * Quito to leave"). Countries are parties wherever they stand.
 */

import type { Knowledge } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import { isSomeoneElse } from '../../places/is-someone-else.ts';
import { childWith, relationOf, type Tree, wordOf } from '../../syntax/tree.ts';
import { isDoneToPlaces } from '../../syntax/verbs/is-done-to-places.ts';
import { genderOfName } from './given-name.ts';

const WHERE = /^(?:to|in|into|from|near|outside|towards?|through)$/;

export function asPlace(name: Name, tree: Tree, knowledge: Knowledge): Name {
  if (name.type === 'LOC' || name.last - name.first > 1) return name;
  const text = tree.document.text.slice(name.start, name.end);
  if (!/\p{Ll}/u.test(text)) return name;
  const renown = knowledge.renownOf(text);
  const isDone = isDoneToPlaces(tree, name.first, renown) && !isSomeoneElse(text, knowledge);
  if (renown !== 'world' && !isDone) return name;
  const actor = knowledge.resolveActor({ phrase: text });
  const isPlace =
    isDone || isBehindWhere(name, tree)
      ? actor?.kind !== 'COUNTRY'
      : name.type === 'PER' && actor?.sectors[0] === 'GOV' && !isOfPerson(text, name, tree);
  return isPlace ? { ...name, type: 'LOC' } : name;
}

const isBehindWhere = ({ first }: Name, tree: Tree): boolean =>
  first > 0 && WHERE.test(wordOf(tree, first - 1));

/** "Sofia", or "Paris" where a Paris Hale is told of. */
function isOfPerson(text: string, { first }: Name, tree: Tree): boolean {
  if (genderOfName(text) !== undefined) return true;
  const word = wordOf(tree, first);
  for (let token = 0; token < tree.document.length; token++)
    if (wordOf(tree, token) === word && isInFullName(tree, token)) return true;
  return false;
}

const isInFullName = (tree: Tree, token: number): boolean =>
  childWith(tree, token, 'flat') >= 0 || relationOf(tree, token) === 'flat';
