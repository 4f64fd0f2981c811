/**
 * Who speaks for those who do it: of "Ada Rhys said they would not end the strike", where "they" are told of nowhere, and of "the
 * envoys will be expelled, Chad said", where no one is told to do it, whoever says so.
 */

import { clauseOf } from '../../syntax/clauses/clause-scope.ts';
import {
  childrenWith,
  childWith,
  headOf,
  relationOf,
  type Tree,
  uposOf,
  wordBelow,
} from '../../syntax/tree.ts';
import { isPassive } from '../../syntax/verbs/is-passive.ts';
import type { Draft, Reading } from '../draft.ts';
import { isSide } from '../is-side.ts';
import { isSpeech } from '../is-speech.ts';
import { speaks } from '../stance/speaks.ts';

export function findSpokesmen(draft: Draft, reading: Reading): number[] {
  const { tree } = reading;
  const { base } = draft.meaning;
  if (!isSpeech(draft.coding.type) || uposOf(tree, base) !== 'VERB') return [];
  const clause = clauseOf(tree, base);
  const isTold = relationOf(tree, clause) === 'ccomp';
  const speech = isTold ? headOf(tree, clause) : asideAt(clause, reading);
  const speaker = speech < 0 ? -1 : childWith(tree, speech, 'nsubj');
  if (speaker < 0 || uposOf(tree, speaker) === 'PRON') return [];
  const isOfThem = isTold && wordBelow(tree, clause, 'nsubj') === 'they';
  return isOfThem || (isAnnounced(draft, tree) && isSide(speaker, reading)) ? [speaker] : [];
}

/** "They will be expelled, the minister said/parataxis", or -1. */
const asideAt = (clause: number, { tree, composition }: Reading): number =>
  childrenWith(tree, clause, 'parataxis').find((aside) => speaks(aside, composition)) ?? -1;

/** "will be expelled": a plan of no one told is its announcer's. */
const isAnnounced = ({ factuality, meaning: { base } }: Draft, tree: Tree): boolean =>
  factuality === 'FUTURE' && isPassive(tree, base) && childWith(tree, base, 'obl:agent') < 0;
