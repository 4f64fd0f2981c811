/** "Roman troops massacred Druids", "the Ottomans besieged Malta": who is long gone did it long ago, whatever day is told. */

import { wordSet } from '@dateline/language';
import type { ReadActor } from '../../actors/read-actors.ts';
import { lemmaOf, type Tree } from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';

export function isOfBygonePower({ actors }: Draft, tree: Tree): boolean {
  return actors.length > 0 && actors.every((actor) => isLongGone(actor, tree));
}

function isLongGone({ phrase: { first, head } }: ReadActor, tree: Tree): boolean {
  for (let token = first; token <= head; token++) {
    if (GONE.has(lemmaOf(tree, token))) return true;
    if (token < head && RULED.test(lemmaOf(tree, head)) && FALLEN.has(lemmaOf(tree, token)))
      return true;
  }
  return false;
}

const GONE = wordSet(
  'ottoman ottomans byzantine mongol mongols aztec inca mughal prussian tsarist czarist habsburg carthaginian babylonian ' +
    'assyrian napoleonic medieval',
);

/** Names that people, teams and republics of today still bear, but no army. */
const FALLEN = wordSet('roman nazi norman saxon confederate spartan soviet viking crusader');

const RULED =
  /^(?:troop|soldier|army|force|legion|fleet|emperor|invader|general|warship|raider|occupier|union)$/;
