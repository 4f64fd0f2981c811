/** "was/cop in Skopje/root for talks": who is somewhere on business is there; what they are is no town. */

import { AUXILIARY, NAME, REL, VERB } from './labels.ts';
import { childBefore, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang, takePlace } from './rehang.ts';

const BUSINESS =
  /^(?:talks?|negotiations?|meetings?|consultations?|discussions?|summit|conference|visit|trip|tour|mission)$/;

/** "be" becomes the verb, with the place and the business beside it. */
export function standApart(sentence: OpenSentence, place: number): void {
  const { heads, deprels, upos, last } = sentence;
  if (upos[place] !== NAME) return;
  const be = childNear(sentence, place, REL.cop);
  if (be < 0 || be > place || !isThere(sentence, place) || !hasBusiness(sentence, place)) return;
  takePlace(sentence, be, place);
  upos[be] = VERB;
  for (let child = 0; child < last; child++)
    if (heads[child] === place && !belongsToName(sentence, child, place)) {
      heads[child] = be;
      if (deprels[child] === REL.nmod) deprels[child] = REL.obl;
    }
  hang(sentence, place, be, REL.obl);
}

function childNear(sentence: OpenSentence, head: number, relation: number): number {
  return childBefore(sentence, head, relation, head - REACH);
}

/** What belongs to a name stands fewer words before it than these. */
const REACH = 8;

function isThere(sentence: OpenSentence, place: number): boolean {
  const marker = childNear(sentence, place, REL.case);
  return marker >= 0 && /^(?:in|at)$/.test(wordOf(sentence, marker));
}

function hasBusiness(sentence: OpenSentence, place: number): boolean {
  const { last } = sentence;
  for (let noun = place + 1; noun < last; noun++)
    if (sentence.heads[noun] === place && BUSINESS.test(wordOf(sentence, noun))) return true;
  return false;
}

/** What stands before the name, up to its preposition, and what is joined to it. */
function belongsToName(sentence: OpenSentence, child: number, place: number): boolean {
  const { deprels, upos } = sentence;
  if (upos[child] === AUXILIARY || deprels[child] === REL.nsubj || deprels[child] === REL.cop)
    return false;
  const marker = childNear(sentence, place, REL.case);
  return child >= marker && child <= place + 1 && !/^[,.]$/.test(wordOf(sentence, child));
}
