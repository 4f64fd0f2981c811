/** Repairs of what is given, and to whom. */

import { isTimeWord } from '../times/is-time-word.ts';
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

/** "gave Serbia/iobj ten days/unmarked to withdraw/acl": beside whom it is given, time is what is given. */
export function giveTime(draft: Draft, verb: number, last: number): void {
  const { heads, deprels } = draft;
  if (!GIVING.has(draft.lemmas[verb] ?? '') || objectOf(draft, verb, last) >= 0) return;
  const to = childBehind(draft, { verb, last, relation: REL.iobj });
  const time = childBehind(draft, { verb, last, relation: REL.unmarked });
  if (to < 0 || time < to || wordOf(draft, time + 1) !== 'to') return;
  if (isTimeWord(draft.lemmas[time] ?? '') && heads[time] === verb) deprels[time] = REL.obj;
}

function childBehind(
  { heads, deprels }: Draft,
  { verb, last, relation }: Readonly<Record<'verb' | 'last' | 'relation', number>>,
): number {
  for (let child = verb + 1; child < last && child < verb + 8; child++)
    if (heads[child] === verb && deprels[child] === relation) return child;
  return -1;
}

/** Plurals that stand before other nouns all the same. */
const KINDS =
  /^(?:arms|goods|sports|sales|savings|operations|relations|communications|customs|rights|works|systems|services|logistics|securities|benefits|drugs|weapons)$/;

/** Who is hardly of what kind something is: "offered its ally help", "gave the country grain". */
const RECEIVERS =
  /^(?:ally|neighbou?r|partner|rival|colony|colleague|counterpart|country|nation|kingdom|republic|president|minister)$/;

/**
 * "promised the survivors/compound food/obj": of two nouns side by side behind such a verb the first, in the plural or a word for
 * whom one gives things, is whom it is given.
 */
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

const objectOf = (draft: Draft, verb: number, last: number): number =>
  childBehind(draft, { verb, last, relation: REL.obj });

function receiverBefore(draft: Draft, verb: number, given: number): number {
  const { heads, deprels, xpos } = draft;
  for (let noun = given - 1; noun > verb; noun--) {
    if (heads[noun] !== given || !isNounOrName(draft, noun)) continue;
    if (xpos[noun] !== PLURAL && !RECEIVERS.test(wordOf(draft, noun))) continue;
    const isBare = !/^['’]/.test(wordOf(draft, noun + 1)) && !KINDS.test(wordOf(draft, noun));
    return isBare && (deprels[noun] === REL.compound || deprels[noun] === REL.owner) ? noun : -1;
  }
  return -1;
}
