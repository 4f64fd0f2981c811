/**
 * "pledged 40 billion euros/obj in military aid/obl to Ukraine/nmod": what is given is the aid, whatever its sum, and who gets it
 * is said of the giving.
 */

import { childBefore, type Draft, REL, wordOf } from './repair-draft.ts';

const MONEY =
  /^(?:[$€£¥]|us\$|dollars?|euros?|pounds?|yen|yuan|roubles?|rubles?|rupees?|francs?|shekels?|liras?|krona|kronor|kroner|riyals?|dirhams?|pesos?|won|rand|million|billion|trillion)$/;

const GOODS =
  /^(?:aid|assistance|help|support|funding|loans?|grants?|credits?|weapons|arms|weaponry|ammunition|equipment|supplies|donations|compensation|reparations|subsidies)$/;

export function raiseGoods(draft: Draft, verb: number, last: number): void {
  const { heads, deprels } = draft;
  for (let sum = verb + 1; sum < last; sum++) {
    if (heads[sum] !== verb || deprels[sum] !== REL.obj || !MONEY.test(wordOf(draft, sum)))
      continue;
    const goods = goodsBehind(draft, { sum, verb, last });
    if (goods < 0) return;
    heads[childBefore(draft, goods, sum, REL.case)] = sum;
    heads[sum] = goods;
    deprels[sum] = REL.nummod;
    heads[goods] = verb;
    deprels[goods] = REL.obj;
    raiseReceivers(draft, { goods, verb, last });
    return;
  }
}

/** The noun behind "in", or -1. */
function goodsBehind(
  draft: Draft,
  { sum, verb, last }: { readonly sum: number; readonly verb: number; readonly last: number },
): number {
  const { heads, deprels } = draft;
  for (let goods = sum + 2; goods < last && goods < sum + 8; goods++) {
    const hangs = heads[goods] === verb ? REL.obl : heads[goods] === sum ? REL.nmod : -1;
    if (deprels[goods] !== hangs) continue;
    const marker = childBefore(draft, goods, sum, REL.case);
    return marker > sum && wordOf(draft, marker) === 'in' && GOODS.test(wordOf(draft, goods))
      ? goods
      : -1;
  }
  return -1;
}

function raiseReceivers(
  draft: Draft,
  { goods, verb, last }: { readonly goods: number; readonly verb: number; readonly last: number },
): void {
  const { heads, deprels } = draft;
  for (let noun = goods + 1; noun < last; noun++) {
    if (heads[noun] !== goods || deprels[noun] !== REL.nmod) continue;
    const marker = childBefore(draft, noun, goods, REL.case);
    if (marker < 0 || !/^(?:to|for)$/.test(wordOf(draft, marker))) continue;
    heads[noun] = verb;
    deprels[noun] = REL.obl;
  }
}
