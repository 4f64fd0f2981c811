/** "The firm launched an offensive on the budget market": firms, and names no one knows, take on rivals with goods. */

import { wordSet } from '@dateline/language';
import type { ReadActor } from '../../actors/read-actors.ts';
import { obliquesOf } from '../../syntax/arguments/obliques-of.ts';
import { sentenceHas } from '../../syntax/sentence-has.ts';
import { childrenWith, lemmaOf, type Tree, uposOf } from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';

export function isRivalry({ actors, meaning: { base, coding } }: Draft, tree: Tree): boolean {
  if (coding.modes.length > 0 || actors.length === 0) return false;
  return (
    actors.every((actor) => isTrading(actor, tree)) &&
    struckBy(tree, base).some((noun) => TRADING.has(lemmaOf(tree, noun))) &&
    !sentenceHas(tree, base, (word) => BLOODY.has(lemmaOf(tree, word)))
  );
}

const isTrading = (
  { actor: { sectors, country }, phrase: { head } }: ReadActor,
  tree: Tree,
): boolean =>
  sectors[0] === 'BUS' ||
  (sectors.length === 0 && country === null && uposOf(tree, head) === 'PROPN');

const struckBy = (tree: Tree, base: number): readonly number[] => [
  ...childrenWith(tree, base, 'obj'),
  ...obliquesOf(tree, base).map(({ noun }) => noun),
];

const TRADING = wordSet('market rival competitor segment price incumbent competition');

const BLOODY = wordSet('kill wound injure dead gunman bomb');
