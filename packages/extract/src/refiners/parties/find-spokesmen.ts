/** "Ada Rhys said they would not end the strike": where "they" are told of nowhere, whoever says so speaks for them. */

import { clauseOf } from '../../syntax/clauses/clause-scope.ts';
import { childWith, headOf, relationOf, uposOf, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isSpeech } from '../is-speech.ts';

export function findSpokesmen({ coding, meaning: { base } }: Draft, { tree }: Reading): number[] {
  if (!isSpeech(coding.type) || uposOf(tree, base) !== 'VERB') return [];
  const clause = clauseOf(tree, base);
  const subject = childWith(tree, clause, 'nsubj');
  if (subject < 0 || wordOf(tree, subject) !== 'they' || relationOf(tree, clause) !== 'ccomp')
    return [];
  const speaker = childWith(tree, headOf(tree, clause), 'nsubj');
  return speaker < 0 || uposOf(tree, speaker) === 'PRON' ? [] : [speaker];
}
