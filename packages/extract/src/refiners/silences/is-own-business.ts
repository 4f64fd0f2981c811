/** "The brewery will end its operations": what a firm does with its own work breaks with no one. */

import { wordSet } from '@dateline/language';
import { childrenWith, lemmaOf, type Tree, wordOf } from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';

export function isOwnBusiness({ coding, actors, recipients, meaning }: Draft, tree: Tree): boolean {
  if (coding.type !== 'SANCTION' && coding.type !== 'THREATEN') return false;
  if (recipients.length > 0 || actors.length === 0) return false;
  if (!actors.every(({ actor }) => actor.sectors[0] === 'BUS')) return false;
  return [meaning.base, ...meaning.parts].some((verb) =>
    childrenWith(tree, verb, 'obj').some((object) => isOwnWork(tree, object)),
  );
}

const isOwnWork = (tree: Tree, noun: number): boolean =>
  WORK.has(lemmaOf(tree, noun)) &&
  childrenWith(tree, noun, 'nmod:poss').some((word) => /^(?:its|their)$/.test(wordOf(tree, word)));

const WORK = wordSet('operation service production business flight sale work trial');
