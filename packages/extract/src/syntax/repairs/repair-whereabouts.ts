/** "was/cop in Skopje/root for talks": who is somewhere on business is there; what they are is no town. */

import { AUXILIARY, childBefore, type Draft, NAME, REL, VERB, wordOf } from './repair-draft.ts';

const BUSINESS =
  /^(?:talks?|negotiations?|meetings?|consultations?|discussions?|summit|conference|visit|trip|tour|mission)$/;

/** "be" becomes the verb, with the place and the business beside it. */
export function standApart(draft: Draft, place: number, last: number): void {
  const { heads, deprels, upos } = draft;
  if (upos[place] !== NAME) return;
  const be = childNear(draft, place, REL.cop);
  if (be < 0 || be > place || !isThere(draft, place) || !hasBusiness(draft, place, last)) return;
  heads[be] = heads[place] as number;
  deprels[be] = deprels[place] as number;
  upos[be] = VERB;
  for (let child = 0; child < last; child++)
    if (heads[child] === place && !belongsToName(draft, child, place)) {
      heads[child] = be;
      if (deprels[child] === REL.nmod) deprels[child] = REL.obl;
    }
  heads[place] = be;
  deprels[place] = REL.obl;
}

function childNear(draft: Draft, head: number, relation: number): number {
  return childBefore(draft, head, Math.max(-1, head - REACH), relation);
}

/** What belongs to a name stands fewer words before it than these. */
const REACH = 8;

function isThere(draft: Draft, place: number): boolean {
  const marker = childNear(draft, place, REL.case);
  return marker >= 0 && /^(?:in|at)$/.test(wordOf(draft, marker));
}

function hasBusiness(draft: Draft, place: number, last: number): boolean {
  for (let noun = place + 1; noun < last; noun++)
    if (draft.heads[noun] === place && BUSINESS.test(wordOf(draft, noun))) return true;
  return false;
}

/** What stands before the name, up to its preposition, and what is joined to it. */
function belongsToName(draft: Draft, child: number, place: number): boolean {
  const { deprels, upos } = draft;
  if (upos[child] === AUXILIARY || deprels[child] === REL.nsubj || deprels[child] === REL.cop)
    return false;
  const marker = childNear(draft, place, REL.case);
  return child >= marker && child <= place + 1 && !/^[,.]$/.test(wordOf(draft, child));
}
