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

function isAbout(pastime: Pastime, reading: Reading): boolean {
  const { seen, certain, tokens } = heardOf(pastime, reading);
  const { length } = reading.tree.document;
  const isShort = length < SHORT;
  if (certain > 0)
    return (
      certain + seen >= (isShort ? ENOUGH_SHORT : ENOUGH) &&
      tokens >= length * (certain > 1 ? SHARE : LONE_SHARE)
    );
  return isShort
    ? seen >= ENOUGH_SHORT && tokens >= length * DENSE
    : seen >= MANY && tokens >= length * LONE_SHARE;
}

/** How many different words of it the article and its title have, how many of these are sure, and how often they stand there. */
function heardOf(
  pastime: Pastime,
  { tree, headline, lexicon }: Reading,
): Readonly<Record<'seen' | 'certain' | 'tokens', number>> {
  const sure = lexicon.classOf(pastime.sure);
  const likely = lexicon.classOf(pastime.likely);
  const seen = new Set<string>();
  let tokens = 0;
  const hear = (lemma: string): void => {
    if (!sure.has(lemma) && !likely.has(lemma)) return;
    tokens += 1;
    seen.add(lemma);
  };
  for (let token = 0; token < tree.document.length; token++) hear(lemmaOf(tree, token));
  for (const lemma of headline?.lemmas ?? []) hear(lemma);
  const certain = [...seen].filter((lemma) => sure.has(lemma)).length;
  return { seen: seen.size, certain, tokens };
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
