/** Is whoever speaks a side in what is told, or someone who only reports it: a government and a band are, witnesses and newspapers not? */

import { wordSet } from '@dateline/language';
import { lemmaOf } from '../syntax/tree.ts';
import type { Reading } from './draft.ts';

export function isSide(head: number, { tree, actors }: Reading): boolean {
  const actor = actors.actorAt(head)?.actor;
  if (!actor || REPORTING.has(lemmaOf(tree, head))) return false;
  const [sector] = actor.sectors;
  return sector === undefined ? actor.country !== null : SIDES.has(sector);
}

const SIDES = wordSet('GOV MIL COP PRM REB UAF OPP PTY LEG SPY ELI');

/** Who tells the press what others do. */
const REPORTING = wordSet('official source diplomat spokesman spokeswoman aide observer monitor');
