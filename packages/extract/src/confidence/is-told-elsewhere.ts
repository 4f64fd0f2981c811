/** Does another sentence tell of such a deed? An article on a raid tells of the raid more than once; a word misread stands alone. */

import type { Draft, Reading } from '../refiners/draft.ts';

export function isToldElsewhere(
  { meaning, coding }: Draft,
  { tree, composition }: Reading,
): boolean {
  const sentence = tree.sentenceOf[meaning.base];
  return composition.meanings.some(
    (other) => other.coding.type === coding.type && tree.sentenceOf[other.base] !== sentence,
  );
}
