/** Nouns that only say by what means, what for, or when: "with a mission to kill", "in retaliation", "on Friday". */

import { wordSet } from '@dateline/language';
import { BACKING } from '../../syntax/nouns/backing.ts';
import { firstConjunct } from '../../syntax/nouns/first-conjunct.ts';
import { isTime } from '../../syntax/times/is-time.ts';
import { headOf, lemmaOf, type Tree } from '../../syntax/tree.ts';

/** "with Moscow's help and allies", "with a mission to kill": by what means or what for, and no other side. */
export function isCircumstance(preposition: string, noun: number, tree: Tree): boolean {
  const first = lemmaOf(tree, firstConjunct(tree, noun));
  if (preposition === 'in') return AIMS.has(first);
  // "made an appeal on Friday": when, not to whom.
  if (preposition === 'on') return isTime(tree, noun);
  // "suspended the sale of helicopters": what is given, not to whom.
  if (preposition === 'of') return ARMS.has(first);
  if (preposition !== 'with') return false;
  return BACKING.has(first) || ORDERS.has(first) || (ARMS.has(first) && !isMet(noun, tree));
}

/** "attacked the port with drones": by what means, but "collided with a jet". */
const ARMS = wordSet(
  'drone missile rocket shell mortar artillery tank helicopter jet warplane plane aircraft bulldozer truck car vehicle ' +
    'boat warship gunboat rifle gun gunfire cannon bomb grenade knife',
);

const isMet = (noun: number, tree: Tree): boolean => MEETING.has(lemmaOf(tree, headOf(tree, noun)));

const MEETING = wordSet('collide collision clash crash tangle skirmish contact');

const ORDERS = new Set([
  ...['mission', 'order', 'instruction', 'mandate'],
  // "a campaign with few casualties": what comes of it
  ...['casualty', 'loss', 'damage'],
]);

/** "struck in support of the army", "in retaliation": what for, and neither where nor whom. */
const AIMS = wordSet(
  'support response retaliation reprisal revenge defence defense coordination cooperation pursuit search favour favor ' +
    'solidarity',
);
