/**
 * "pledged 40 billion euros/obj in military aid/obl to Ukraine/nmod": what is given is the aid, whatever its sum, and who gets it
 * is said of the giving.
 */

import { REL } from './labels.ts';
import { childBefore, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

const MONEY =
  /^(?:[$€£¥]|us\$|dollars?|euros?|pounds?|yen|yuan|roubles?|rubles?|rupees?|francs?|shekels?|liras?|krona|kronor|kroner|riyals?|dirhams?|pesos?|won|rand|million|billion|trillion)$/;

const GOODS =
  /^(?:aid|assistance|help|support|funding|loans?|grants?|credits?|weapons|arms|weaponry|ammunition|equipment|supplies|donations|compensation|reparations|subsidies)$/;

export function raiseGoods(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, last } = sentence;
  for (let sum = verb + 1; sum < last; sum++) {
    if (heads[sum] !== verb || deprels[sum] !== REL.obj || !MONEY.test(wordOf(sentence, sum)))
      continue;
    const goods = goodsBehind(sentence, verb, sum);
    if (goods < 0) return;
    heads[childBefore(sentence, goods, REL.case, sum)] = sum;
    hang(sentence, sum, goods, REL.nummod);
    hang(sentence, goods, verb, REL.obj);
    raiseReceivers(sentence, verb, goods);
    return;
  }
}

/** The noun behind "in", or -1. */
function goodsBehind(sentence: OpenSentence, verb: number, sum: number): number {
  const { heads, deprels, last } = sentence;
  for (let goods = sum + 2; goods < last && goods < sum + 8; goods++) {
    const isVerbs = heads[goods] === verb && deprels[goods] === REL.obl;
    if (!isVerbs && !(heads[goods] === sum && deprels[goods] === REL.nmod)) continue;
    const marker = childBefore(sentence, goods, REL.case, sum);
    return marker > sum && wordOf(sentence, marker) === 'in' && GOODS.test(wordOf(sentence, goods))
      ? goods
      : -1;
  }
  return -1;
}

function raiseReceivers(sentence: OpenSentence, verb: number, goods: number): void {
  const { heads, deprels, last } = sentence;
  for (let noun = goods + 1; noun < last; noun++) {
    if (heads[noun] !== goods || deprels[noun] !== REL.nmod) continue;
    const marker = childBefore(sentence, noun, REL.case, goods);
    if (marker < 0 || !/^(?:to|for)$/.test(wordOf(sentence, marker))) continue;
    hang(sentence, noun, verb, REL.obl);
  }
}
