/** "Washington said Iran must stop": whoever says that someone is bound to something demands it of him. */

import { wordSet } from '@dateline/language';
import { DEMAND } from '../../meaning/claims/demand.ts';
import { isNegated } from '../../meaning/negation.ts';
import { codingUnder } from '../../meaning/operators/coding-under.ts';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { childrenWith, headOf, relationOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { speaks } from './speaks.ts';
import type { Standing } from './standing.ts';

/** Where no one says so, a duty is only a possibility. */
export function asRequest(draft: Draft, reading: Reading, standing: Standing): Draft {
  const speakers = speakersAbove(draft.meaning.base, reading);
  if (speakers.length === 0 || isOurDuty(draft, reading.tree) || isUnsaid(draft, reading))
    return { ...draft, factuality: 'HYPOTHETICAL' };
  return {
    ...draft,
    coding: standing.negated
      ? DEMAND
      : codingUnder(reading.lexicon.tableOf('request'), draft.coding),
    factuality: 'ASSERTED',
    recipientHeads: boundBy(draft, reading),
    actorHeads: speakers,
    steps: [...draft.steps, 'said to be a duty, so REQUEST'],
  };
}

/** "told Kenya it should leave": the one told is the one bound. */
function boundBy({ actorHeads, meaning: { base } }: Draft, reading: Reading): readonly number[] {
  const { tree, actors } = reading;
  const isTakenUp = actorHeads.every((head) => uposOf(tree, head) === 'PRON');
  if (actorHeads.length === 0 || !isTakenUp) return actorHeads;
  const told = objectsOf(tree, speechAbove(base, reading)).filter((head) => actors.canAct(head));
  return told.length > 0 ? told : actorHeads;
}

/** "He said we must act" demands nothing of anyone else. */
function isOurDuty({ meaning }: Draft, tree: Tree): boolean {
  return subjectsOf(tree, meaning.base).some((head) => /^(?:we|i)$/.test(wordOf(tree, head)));
}

/** "did not say he should resign", "stopped short of saying so": asked of no one. */
function isUnsaid({ meaning }: Draft, reading: Reading): boolean {
  const { tree, composition } = reading;
  const speech = speechAbove(meaning.base, reading);
  if (speech < 0) return false;
  const above = headOf(tree, speech);
  return (
    isNegated(tree, speech) || (above >= 0 && UNSAYING.has(composition.operatorNameAt(above) ?? ''))
  );
}

const UNSAYING = wordSet('avoid refuse deny fail');

function speakersAbove(token: number, reading: Reading): readonly number[] {
  const speech = speechAbove(token, reading);
  return speech < 0 ? [] : subjectsOf(reading.tree, speech);
}

function speechAbove(token: number, { tree, composition }: Reading): number {
  for (let at = token; at >= 0; at = headOf(tree, at)) {
    const governor = headOf(tree, at);
    if (governor >= 0 && relationOf(tree, at) === 'ccomp' && speaks(governor, composition))
      return governor;
    const aside = childrenWith(tree, at, 'parataxis').find((child) => speaks(child, composition));
    if (aside !== undefined) return aside;
  }
  return -1;
}
