/**
 * The verb that tells what a title says, behind a label ("Chad vote: ruler wins") if one stands there. Titles leave out "is"
 * ("Kenyan held in Lima", "mayor to step down").
 */

import { type Relation, wordSet } from '@dateline/language';
import { objectsOf } from '../syntax/arguments/objects-of.ts';
import { subjectsOf } from '../syntax/arguments/subjects-of.ts';
import {
  childrenWith,
  childWith,
  headOf,
  isNominal,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
} from '../syntax/tree.ts';

/** Token of the verb, or of the word that stands for one, or -1. */
export function tellingVerb(tree: Tree): number {
  const behind = firstOf(tree, labelEnd(tree));
  return behind < 0 ? firstOf(tree, 0) : behind;
}

/** Words that a label has at most. */
const LABEL = 3;

function labelEnd(tree: Tree): number {
  const colon = tree.words.indexOf(':');
  return colon <= LABEL ? colon + 1 : 0;
}

/** Of "says that" the one that is said. */
function firstOf(tree: Tree, from: number): number {
  for (const tells of [isMain, isReduced])
    for (let token = from; token < tree.document.length; token++)
      if (tells(tree, token)) return saidBy(tree, token);
  return -1;
}

const TELLING = new Set<Relation>(['root', 'parataxis', 'appos', 'conj', 'ccomp']);

/** With an argument, and in no aside. */
function isMain(tree: Tree, token: number): boolean {
  return TELLING.has(relationOf(tree, token)) && hasArgument(tree, token);
}

/** "police arrest five", "champions at last": what has a subject or an object tells, whatever it was taken for. */
function hasArgument(tree: Tree, token: number): boolean {
  if (uposOf(tree, token) !== 'VERB') return childWith(tree, token, 'nsubj', 'obj') >= 0;
  return subjectsOf(tree, token).length + objectsOf(tree, token).length > 0;
}

/** "Fugitive arrested in Lima", "opposition to attend talks": the noun that the title begins with is whom they tell of. */
function isReduced(tree: Tree, token: number): boolean {
  const noun = headOf(tree, token);
  return (
    uposOf(tree, token) === 'VERB' &&
    relationOf(tree, token) === 'acl' &&
    isNominal(tree, noun) &&
    TELLING.has(relationOf(tree, noun))
  );
}

const SAYING = wordSet('say tell report claim show');

function saidBy(tree: Tree, verb: number): number {
  if (!SAYING.has(lemmaOf(tree, verb))) return verb;
  return childrenWith(tree, verb, 'ccomp').find((said) => isMain(tree, said)) ?? verb;
}
