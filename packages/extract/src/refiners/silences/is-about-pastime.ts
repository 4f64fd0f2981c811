/**
 * Is an article about sport or shows? Told by its words: some that are found nowhere else, and enough of them, or very
 * many of the others, its title included. Asked once for an article.
 */

import { lemmaOf, type Tree } from '../../syntax/tree.ts';
import type { Reading } from '../draft.ts';

const ANSWERS = new WeakMap<Tree, boolean>();

export function isAboutPastime(reading: Reading): boolean {
  const known = ANSWERS.get(reading.tree);
  if (known !== undefined) return known;
  const answer = PASTIMES.some((pastime) => isAbout(pastime, reading));
  ANSWERS.set(reading.tree, answer);
  return answer;
}

/** Words that tell it by themselves, and words that only add to them. */
interface Pastime {
  readonly sure: string;
  readonly likely: string;
}

const PASTIMES: readonly Pastime[] = [
  { sure: 'sport-sure', likely: 'sport-likely' },
  { sure: 'show-sure', likely: 'show-likely' },
];

function isAbout(pastime: Pastime, { tree, headline, lexicon }: Reading): boolean {
  const sure = lexicon.classOf(pastime.sure);
  const likely = lexicon.classOf(pastime.likely);
  const seen = new Set<string>();
  let tokens = 0;
  const hear = (lemma: string): void => {
    if (!sure.has(lemma) && !likely.has(lemma)) return;
    tokens += 1;
    seen.add(lemma);
  };
  const { length } = tree.document;
  for (let token = 0; token < length; token++) hear(lemmaOf(tree, token));
  for (const lemma of headline?.lemmas ?? []) hear(lemma);
  const certain = [...seen].filter((lemma) => sure.has(lemma)).length;
  if (certain === 0)
    return length < SHORT
      ? seen.size >= ENOUGH_SHORT && tokens >= length * DENSE
      : seen.size >= MANY && tokens >= length * LONE_SHARE;
  if (certain + seen.size < (length < SHORT ? ENOUGH_SHORT : ENOUGH)) return false;
  return tokens >= length * (certain > 1 ? SHARE : LONE_SHARE);
}

/** A word that is sure counts twice. */
const ENOUGH = 4;
/** A lead of a sentence or two has no room for more. */
const SHORT = 60;
const ENOUGH_SHORT = 3;
/** So many words that only add to it tell it, too: captain, striker, club, manager, referee, penalty. */
const MANY = 6;
/** Of all words, so that a war story may mention a stadium. */
const SHARE = 0.02;
/** Where but one word is sure, or none, the others must be many. */
const LONE_SHARE = 0.06;
/** A lead without one must hardly speak of anything else. */
const DENSE = 0.12;
