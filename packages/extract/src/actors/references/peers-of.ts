/** "The minister met her Kenyan colleague": of Kenya's government, as she is of her own. */

import { childrenWith, childWith, isCapitalised, type Tree } from '../../syntax/tree.ts';
import { actorOfId } from '../actor-of-id.ts';
import { isSure } from '../is-sure.ts';
import type { ReadActor } from '../read-actors.ts';
import type { Told } from './told.ts';

export function peersOf(
  head: number,
  own: ReadActor,
  { tree, knowledge, actorsAt }: Told,
): readonly ReadActor[] {
  const { country } = own.actor;
  const owner = childWith(tree, head, 'nmod:poss');
  if (country === null || owner < 0 || !isSure(own.actor) || isOfSeveral(tree, head)) return [];
  const [whose] = actorsAt(owner);
  const [sector] = whose?.actor.sectors ?? [];
  const actor = sector && actorOfId(`${country}.${sector}`, knowledge);
  return actor ? [{ ...own, actor }] : [];
}

/** "his Kenyan and Malian counterparts" are told apart by their lands. */
function isOfSeveral(tree: Tree, head: number): boolean {
  const lands = childrenWith(tree, head, 'amod', 'nmod').filter((word) =>
    isCapitalised(tree, word),
  );
  return lands.length > 1 || lands.some((land) => childWith(tree, land, 'conj') >= 0);
}
