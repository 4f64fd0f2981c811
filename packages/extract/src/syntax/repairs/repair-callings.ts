/** Repairs of what something is called: "called the raid a crime/appos" says no more of the raid than "called it a crime". */

import { childBefore, type Draft, isNounOrName, REL, wordOf } from './repair-draft.ts';

export function seatCalling(draft: Draft, verb: number, last: number): void {
  const { heads, deprels, lemmas } = draft;
  if (!CALLING.has(lemmas[verb] ?? '')) return;
  for (let noun = verb + 2; noun < last; noun++) {
    const called = heads[noun] as number;
    if (deprels[noun] !== REL.appos || !isNounOrName(draft, noun)) continue;
    if (heads[called] !== verb || deprels[called] !== REL.obj) continue;
    const article = childBefore(draft, noun, called, REL.det);
    if (article < 0 || !/^[\p{L}\p{N}]/u.test(wordOf(draft, article - 1))) continue;
    heads[noun] = verb;
    deprels[noun] = REL.xcomp;
    return;
  }
}

const CALLING: ReadonlySet<string> = new Set([
  'call',
  'brand',
  'label',
  'declare',
  'deem',
  'term',
  'dub',
]);
