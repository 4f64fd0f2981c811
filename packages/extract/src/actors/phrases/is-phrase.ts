/** Can a word head a phrase for someone at all: no pronoun, no time, no cup or war, nothing of the dateline? */

import { isTime } from '../../syntax/times/is-time.ts';
import { uposOf } from '../../syntax/tree.ts';
import { isHyphenated } from '../../syntax/writing/is-hyphenated.ts';
import { isMass } from './is-mass.ts';
import { isOccasion } from './is-occasion.ts';
import type { PhraseReading } from './phrase-reading.ts';

export function isPhrase(head: number, { tree, bodyStart }: PhraseReading): boolean {
  const upos = uposOf(tree, head);
  if (upos === 'PRON' || upos === 'ADV' || (upos === 'VERB' && !isHyphenated(tree, head)))
    return false;
  if (isTime(tree, head) || isMass(tree, head) || isOccasion(tree, head)) return false;
  return (tree.document.starts[head] as number) >= bodyStart;
}
