/** "Chad's top brass demanded", "the king's letter accused": what speaks and is no one speaks for its owner. */

import { wordSet } from '@dateline/language';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { childWith, lemmaOf, uposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isSpeech } from '../is-speech.ts';

/** "His parents face trial": whom it is done to says nothing. */
export function findMouthpieces(
  { coding, meaning: { base }, recipientHeads }: Draft,
  { tree }: Reading,
): number[] {
  if (!isSpeech(coding.type) || uposOf(tree, base) !== 'VERB') return [];
  return subjectsOf(tree, base).filter(
    (head) =>
      !recipientHeads.includes(head) &&
      (childWith(tree, head, 'nmod:poss') >= 0 ||
        (SAID.has(lemmaOf(tree, head)) && childWith(tree, head, 'compound', 'amod') >= 0)),
  );
}

/** "a Russian ministry statement accused": what is written or said is somebody's. */
const SAID = wordSet(
  'statement letter report communique announcement message resolution declaration editorial tweet memo',
);
