/** How much the story is about this event: its words in the title, its place near the top, its telling in full. */

import type { ReadActor } from '../actors/read-actors.ts';
import { lemmaOf } from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

const TITLE_WEIGHT = 0.35;
const POSITION_WEIGHT = 0.35;
const FULLNESS_WEIGHT = 0.3;
/** Sentences after which an event counts half for position. */
const HALF_WAY = 1.5;

export function refineSalience(draft: Draft, reading: Reading): Draft {
  const index = reading.tree.sentenceOf[draft.meaning.base] as number;
  const position = HALF_WAY / (HALF_WAY + index);
  const salience =
    TITLE_WEIGHT * titleShare(draft, reading) +
    POSITION_WEIGHT * position +
    FULLNESS_WEIGHT * fullness(draft);
  return { ...draft, salience: Math.round(salience * 1000) / 1000 };
}

/** Of the title's words, the share that the event takes up. */
function titleShare(draft: Draft, { titleStems, tree }: Reading): number {
  if (titleStems.size === 0) return 0;
  const own = new Set<string>();
  for (const token of [draft.meaning.base, ...draft.meaning.parts])
    own.add(stemOf(lemmaOf(tree, token)));
  for (const { text } of [...draft.actors, ...draft.recipients])
    for (const word of wordsOf(text)) own.add(stemOf(word));
  const shared = [...own].filter((stem) => titleStems.has(stem)).length;
  return Math.min(1, shared / Math.min(4, titleStems.size));
}

function fullness({ actors, recipients, factuality, place, date }: Draft): number {
  const told = factuality === 'ASSERTED' || factuality === 'REPORTED';
  const parts: readonly (boolean | readonly ReadActor[])[] = [
    actors,
    recipients,
    told,
    place?.stated ?? false,
    date?.stated ?? false,
  ];
  return (
    parts.filter((part) => (typeof part === 'boolean' ? part : part.length > 0)).length /
    parts.length
  );
}

/** Beginnings of a title's content words: enough to match "bombing" with "bombed". */
export function titleStemsOf(title: string | undefined): ReadonlySet<string> {
  return new Set(wordsOf(title ?? '').map(stemOf));
}

const STEM_LENGTH = 5;
const FUNCTION_WORD =
  /^(the|and|for|with|from|that|this|after|over|into|its|has|have|was|were|are|but|not|who|his|her|their|says?|said|new)$/;

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter(
    (word) => !FUNCTION_WORD.test(word),
  );
}

function stemOf(word: string): string {
  return word.slice(0, STEM_LENGTH);
}
