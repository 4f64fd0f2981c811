/**
 * Lets go what a sentence says aside and the reader hardly trusts, where the same sentence tells something far surer: "accused
 * Chile and might consider talks if asked to cooperate" is an accusation, no request. Violence told aside is still violence.
 */

import { childrenWith, relationOf, type Tree, wordOf, xposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isSpeech } from '../is-speech.ts';
import { isToldAsDone } from '../stance/is-told-as-done.ts';

export function keepSure(drafts: readonly Draft[], { tree }: Reading): Draft[] {
  const sentenceOf = ({ meaning }: Draft): number => tree.sentenceOf[meaning.base] as number;
  const surest = new Map<number, number>();
  for (const draft of drafts) {
    const sentence = sentenceOf(draft);
    surest.set(sentence, Math.max(draft.confidence, surest.get(sentence) ?? 0));
  }
  return drafts.filter(
    (draft) =>
      draft.confidence >= DOUBTFUL ||
      VIOLENT.has(draft.coding.type) ||
      isTail(draft, tree) ||
      (surest.get(sentenceOf(draft)) as number) - draft.confidence < FAR_SURER,
  );
}

/** "closed its border, accusing Moscow of sending migrants", "the bridge fell, with each blaming the other": told beside the deed. */
function isTail(draft: Draft, tree: Tree): boolean {
  const { coding, meaning, actors, recipients } = draft;
  return (
    isSpeech(coding.type) &&
    relationOf(tree, meaning.base) === 'advcl' &&
    xposOf(tree, meaning.base) === 'VBG' &&
    isToldAsDone(draft) &&
    (isOfEachOther(draft, tree) ||
      (childrenWith(tree, meaning.base, 'mark', 'case').length === 0 &&
        actors.length > 0 &&
        recipients.length > 0))
  );
}

/** "with the two accusing each other": they are both sides. */
const isOfEachOther = ({ meaning: { base }, actors }: Draft, tree: Tree): boolean =>
  actors.length > 1 &&
  childrenWith(tree, base, 'obj').some((object) =>
    /^(?:each|other|another)$/.test(wordOf(tree, object)),
  );

/** Deeds that are done to someone: moves of troops and retreats told aside may be let go. */
const VIOLENT = new Set(['ASSAULT', 'COERCE', 'PROTEST']);

/** Of events no surer than that, one in three is right when all of type, parties and factuality are asked for. */
const DOUBTFUL = 0.4;
const FAR_SURER = 0.15;
