/** Repairs of what is given, and to whom. */

import {
  type Draft,
  hasChild,
  hasPassive,
  isNounOrName,
  NOUN,
  PLURAL,
  REL,
  wordOf,
} from './repair-draft.ts';

/** "were given refuge/xcomp": what a passive gives is its object. */
export function attachGift(draft: Draft, verb: number, last: number): void {
  const { heads, deprels, upos } = draft;
  if (!hasPassive(draft, verb)) return;
  for (let noun = verb + 1; noun < last && noun < verb + 5; noun++)
    if (heads[noun] === verb && deprels[noun] === REL.xcomp && upos[noun] === NOUN)
      deprels[noun] = REL.obj;
}

const GIVING: ReadonlySet<string> = new Set(
  'give offer promise lend send hand grant pay award pledge bring deny teach'.split(' '),
);

/** Plurals that stand before other nouns all the same. */
const KINDS =
  /^(?:arms|goods|sports|sales|savings|operations|relations|communications|customs|rights|works|systems|services|logistics|securities|benefits|drugs|weapons)$/;

/** "promised the survivors/compound food/obj": of two nouns side by side behind such a verb the first, in the plural, is whom it is given. */
export function splitGift(draft: Draft, verb: number, last: number): void {
  const { heads, deprels } = draft;
  const given = objectOf(draft, verb, last);
  const to = receiverBefore(draft, verb, given);
  if (to < 0 || !GIVING.has(draft.lemmas[verb] ?? '')) return;
  if (hasChild(draft, { token: verb, last, relations: [REL.iobj] })) return;
  for (let word = verb + 1; word < to; word++) if (heads[word] === given) heads[word] = to;
  heads[to] = verb;
  deprels[to] = REL.iobj;
}

function objectOf({ heads, deprels }: Draft, verb: number, last: number): number {
  for (let noun = verb + 1; noun < last && noun < verb + 8; noun++)
    if (heads[noun] === verb && deprels[noun] === REL.obj) return noun;
  return -1;
}

function receiverBefore(draft: Draft, verb: number, given: number): number {
  const { heads, deprels, xpos } = draft;
  for (let noun = given - 1; noun > verb; noun--) {
    if (heads[noun] !== given || xpos[noun] !== PLURAL || !isNounOrName(draft, noun)) continue;
    const isBare = !/^['’]/.test(wordOf(draft, noun + 1)) && !KINDS.test(wordOf(draft, noun));
    return isBare && (deprels[noun] === REL.compound || deprels[noun] === REL.owner) ? noun : -1;
  }
  return -1;
}
