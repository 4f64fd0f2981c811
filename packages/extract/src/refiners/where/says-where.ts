/** Does a name tell where a deed was done, rather than who did or suffered it, on whose side someone is, where goods go, or what was spoken of? */

import { wordSet } from '@dateline/language';
import type { ReadPlace } from '../../places/read-places.ts';
import { nounsAbove } from '../../syntax/clauses/clause-scope.ts';
import { isLocating } from '../../syntax/nouns/is-locating.ts';
import { caseOf, headOf, lemmaOf, relationOf, type Tree } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { canTellWhere } from './can-tell-where.ts';
import { isAhead } from './is-ahead.ts';
import { isStage } from './is-stage.ts';
import { isTopic } from './is-topic.ts';
import { namesSomeone } from './names-someone.ts';

/** A name, and the word through which it hangs on its sentence. */
export interface HungPlace {
  readonly place: ReadPlace;
  readonly head: number;
}

export function saysWhere(hung: HungPlace, draft: Draft, reading: Reading): boolean {
  const { tree } = reading;
  const { meaning } = draft;
  const isLocated =
    canTellWhere(caseOf(tree, hung.head)) ||
    isPartOfPlace(hung, tree) ||
    isStage(draft, hung.place, tree);
  return (
    isLocated &&
    !namesSomeone(hung, draft, reading) &&
    !isGoal(hung, draft, tree) &&
    !isAhead(hung.head, [meaning.base, ...meaning.parts], reading) &&
    !isDisputed(hung, draft, tree) &&
    !isTopic(draft, hung, reading)
  );
}

/** "Idlib province", "Chicago's airport"; but "a US official" and "Syria's heritage" are anywhere. */
function isPartOfPlace({ place, head }: HungPlace, tree: Tree): boolean {
  switch (relationOf(tree, head)) {
    case 'appos':
    case 'conj':
    case 'nmod:unmarked':
    case 'obl:unmarked':
      return true;
    case 'nmod:poss':
    case 'compound':
      return place.resolved.precision !== 'COUNTRY' || isOfGround(headOf(tree, head), tree);
    default:
      return false;
  }
}

/** "in Syria's eastern deserts", "at the Turkish-Syrian border". */
function isOfGround(noun: number, tree: Tree): boolean {
  return isLocating(caseOf(tree, noun)) && GROUND.has(lemmaOf(tree, noun));
}

const GROUND = wordSet(
  'desert north south east west northeast northwest southeast southwest coast border highland mountain countryside region ' +
    'province water',
);

/** "sanctioned a firm over arms sales to Taiwan": where goods go, and nothing else was done. */
function isGoal({ head }: HungPlace, { meaning }: Draft, tree: Tree): boolean {
  const noun = headOf(tree, head);
  return (
    caseOf(tree, head) === 'to' &&
    ![meaning.base, ...meaning.parts].includes(noun) &&
    GOODS.has(lemmaOf(tree, noun))
  );
}

const GOODS = wordSet(
  'sale export shipment delivery supply transfer aid assistance support loan grant arms weapon oil gas grain threat',
);

/** "at odds over a dam on the Nile, Egypt sent arms": what is quarrelled over; only who fights over land fights there. */
function isDisputed({ head }: HungPlace, { coding }: Draft, tree: Tree): boolean {
  return (
    coding.type !== 'ASSAULT' &&
    // "over Japan's Hokkaido island" is where a rocket flew.
    caseOf(tree, head) !== '' &&
    nounsAbove(tree, head).some((noun) => /^(?:over|about)$/.test(caseOf(tree, noun)))
  );
}
