/** "opponents of the general such as Chad and Mali", "many countries, including Peru": states that are named stand for those that are not. */

import { wordSet } from '@dateline/language';
import { conjunctsOf } from '../../syntax/nouns/conjuncts-of.ts';
import { isPlural } from '../../syntax/nouns/is-plural.ts';
import { caseOf, childrenWith, lemmaOf, type Tree } from '../../syntax/tree.ts';
import type { ReadActor } from '../read-actors.ts';
import { RELATION_NOUNS } from '../references/states/relation-nouns.ts';
import type { Sharing } from './sharing.ts';

/** Empty where the noun need not be of states, or not only states are named. */
export function exampleActors(head: number, { tree, actorAt }: Sharing): readonly ReadActor[] {
  if (!isPlural(tree, head) || !STATES.has(lemmaOf(tree, head))) return [];
  const examples = nounsFrom(tree, head)
    .flatMap((noun) => childrenWith(tree, noun, 'nmod'))
    .filter((noun) => NAMING.has(caseOf(tree, noun)))
    .flatMap((noun) => conjunctsOf(tree, noun));
  const found = examples.flatMap((noun) => actorAt(noun) ?? []);
  const areStates = found.every(({ actor }) => actor.kind === 'COUNTRY');
  return areStates && found.length === examples.length ? found : [];
}

/** The tree may hang them on a noun between: "backers of the foes of the king, such as Chad". */
function nounsFrom(tree: Tree, noun: number): readonly number[] {
  return [noun, ...childrenWith(tree, noun, 'nmod').flatMap((next) => nounsFrom(tree, next))];
}

const NAMING = wordSet('including such like');

const STATES = new Set([
  ...RELATION_NOUNS,
  ...'country state nation government power backer supporter opponent member'.split(' '),
]);
