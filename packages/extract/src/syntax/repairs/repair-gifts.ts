/** Repairs of what is given, and to whom. */

import { wordSet } from '@dateline/language';
import { isTimeWord } from '../times/is-time-word.ts';
import { NAME, NOUN, PLURAL, REL } from './labels.ts';
import {
  childBehind,
  hasChild,
  hasPassive,
  isNounOrName,
  type OpenSentence,
  wordOf,
} from './open-sentence.ts';
import { handOver, hang } from './rehang.ts';

/** "were given refuge/xcomp": what a passive gives is its object. */
export function attachGift(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, upos, last } = sentence;
  if (!hasPassive(sentence, verb)) return;
  for (let noun = verb + 1; noun < last && noun < verb + 5; noun++)
    if (heads[noun] === verb && deprels[noun] === REL.xcomp && upos[noun] === NOUN)
      deprels[noun] = REL.obj;
}

const GIVING = wordSet(
  'give offer promise lend send hand grant pay award afford accord pledge bring deny teach',
);

/** "gave Serbia/iobj ten days/unmarked to withdraw/acl", "gave him ten years for murder": beside whom it is given, time is what is given. */
export function giveTime(sentence: OpenSentence, verb: number): void {
  const { heads, deprels } = sentence;
  if (!GIVING.has(sentence.lemmas[verb] ?? '') || objectOf(sentence, verb) >= 0) return;
  const to = childBehind(sentence, verb, REL.iobj, verb + REACH);
  const time = childBehind(sentence, verb, REL.unmarked, verb + REACH);
  if (to < 0 || time < to || !/^(?:to|for)$/.test(wordOf(sentence, time + 1))) return;
  if (isTimeWord(sentence.lemmas[time] ?? '') && heads[time] === verb) deprels[time] = REL.obj;
}

/** What is given, and to whom, is said within so many words. */
const REACH = 8;

/** Plurals that stand before other nouns all the same. */
const KINDS =
  /^(?:arms|goods|sports|sales|savings|operations|relations|communications|customs|rights|works|systems|services|logistics|securities|benefits|drugs|weapons)$/;

/** Who is hardly of what kind something is: "offered its ally help", "gave the country grain". */
const RECEIVERS =
  /^(?:ally|neighbou?r|partner|rival|colony|colleague|counterpart|country|nation|kingdom|republic|president|minister)$/;

/** Whatever is given of these is given to someone, and of no one's kind: "granted Okello asylum", "lent Astana two million dollars". */
const GRANTED =
  /^(?:asylum|shelter|refuge|sanctuary|citizenship|amnesty|immunity|permission|access|leave|bail|visas?|residency|protection|dollars|euros|pounds|yen|yuan|rupees|francs|roubles|rubles)$/;

/**
 * "promised the survivors/compound food/obj": of two nouns side by side behind such a verb the first, in the plural or a word for
 * whom one gives things, is whom it is given.
 */
export function splitGift(sentence: OpenSentence, verb: number): void {
  const given = objectOf(sentence, verb);
  const to = receiverBefore(sentence, verb, given);
  if (to < 0 || !GIVING.has(sentence.lemmas[verb] ?? '')) return;
  if (hasChild(sentence, verb, [REL.iobj])) return;
  handOver(sentence, { from: given, to, first: verb + 1, last: to });
  hang(sentence, to, verb, REL.iobj);
}

const objectOf = (sentence: OpenSentence, verb: number): number =>
  childBehind(sentence, verb, REL.obj, verb + REACH);

function receiverBefore(sentence: OpenSentence, verb: number, given: number): number {
  const { heads, deprels, upos, xpos } = sentence;
  for (let noun = given - 1; noun > verb; noun--) {
    if (heads[noun] !== given || !isNounOrName(sentence, noun)) continue;
    const isPerson = upos[noun] === NAME && GRANTED.test(wordOf(sentence, given));
    if (xpos[noun] !== PLURAL && !isPerson && !RECEIVERS.test(wordOf(sentence, noun))) continue;
    const isBare = !/^['’]/.test(wordOf(sentence, noun + 1)) && !KINDS.test(wordOf(sentence, noun));
    return isBare && (deprels[noun] === REL.compound || deprels[noun] === REL.owner) ? noun : -1;
  }
  return -1;
}
