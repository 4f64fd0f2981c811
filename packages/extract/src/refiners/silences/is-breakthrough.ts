/** "Rebels opened a road to the airport": a way that fighters open for themselves lets no one else in. */

import { bearsArms } from '../../actors/bears-arms.ts';
import { obliquesOf } from '../../syntax/arguments/obliques-of.ts';
import { lemmaOf, type Tree } from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';

export function isBreakthrough({ coding, actors, meaning: { base } }: Draft, tree: Tree): boolean {
  if (coding.type !== 'RETREAT' || !coding.modes.includes('access')) return false;
  if (lemmaOf(tree, base) !== 'open' || actors.length === 0) return false;
  return (
    actors.every(({ actor }) => bearsArms(actor.sectors[0])) &&
    !obliquesOf(tree, base).some(({ word }) => word === 'for')
  );
}
