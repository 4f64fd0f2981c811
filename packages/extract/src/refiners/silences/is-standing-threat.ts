/** "faces a threat from the sect", "the war threatens the region": a danger that lasts, and no one's words. */

import { wordSet } from '@dateline/language';
import { isMarkedBy } from '../../syntax/clauses/is-marked-by.ts';
import {
  childrenWith,
  childWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';

export function isStandingThreat(draft: Draft, { tree, actors }: Reading): boolean {
  const { base, steps } = draft.meaning;
  if (draft.coding.type !== 'THREATEN') return false;
  if (lemmaOf(tree, base) === 'threat') return isFaced(tree, base);
  if (lemmaOf(tree, base) !== 'threaten') return false;
  return (
    threatensGoods(tree, base) ||
    isByWhatIsDone(tree, base) ||
    (steps.length === 1 && isByThings(tree, base, actors))
  );
}

function threatensGoods(tree: Tree, verb: number): boolean {
  return childrenWith(tree, verb, 'obj').some((head) => GOODS.has(lemmaOf(tree, head)));
}

/** What is threatened by how things go, whoever brings it about. */
const GOODS = wordSet(
  'peace stability economy security survival future unity existence livelihood health safety progress growth recovery ' +
    'supply environment democracy',
);

/** "threatens them by arming their foes": with what it does, and without a word. */
function isByWhatIsDone(tree: Tree, verb: number): boolean {
  return childrenWith(tree, verb, 'advcl').some(
    (means) =>
      xposOf(tree, means) === 'VBG' &&
      isMarkedBy(tree, means, /^by$/) &&
      !/^(?:say|tell|promise|vow|warn|announce)$/.test(lemmaOf(tree, means)),
  );
}

/** "What he does threatens the pact." */
function isByThings(tree: Tree, verb: number, { canAct }: Reading['actors']): boolean {
  if (childWith(tree, verb, 'csubj') >= 0) return true;
  return childrenWith(tree, verb, 'nsubj').some(
    (head) => (uposOf(tree, head) === 'NOUN' && !canAct(head)) || wordOf(tree, head) === 'what',
  );
}

function isFaced(tree: Tree, threat: number): boolean {
  const governor = headOf(tree, threat);
  return governor >= 0 && relationOf(tree, threat) === 'obj' && FACING.has(lemmaOf(tree, governor));
}

const FACING = wordSet('face pose counter combat address confront see present tackle contain');
