/** Abbreviations written with a full stop, by what the stop may mean. Lower case, without the final stop. */

import { wordSet } from '../word-set.ts';

/** A name or number follows: the stop never ends a sentence. */
export const OPENING_ABBREVIATIONS = wordSet(
  'mr mrs ms mx dr st ste prof rev fr gen brig col lt sgt cpl pvt capt maj cmdr cdr adm gov sen rep reps sens pres ' +
    'hon amb insp supt det messrs mme mlle sr. sra dir sec min atty asst dep vice-adm maj-gen lt-gen lt-col pfc ' +
    'no nos vs v e.g i.e fig figs vol cf mt ft al. eds ed op art para sect ch approx est circa ca',
);

/** The stop belongs to the word, and may end a sentence as well. */
export const CLOSING_ABBREVIATIONS = wordSet(
  'etc inc ltd llc co corp bros jr sr a.m p.m am. pm. u.s u.k u.n e.u d.c u.a.e u.s.a u.s.s.r ph.d b.a m.a b.sc m.sc m.d ' +
    'l.a n.y n.j s.a a.k.a al est ave blvd rd st dept univ assn assoc intl natl govt spa plc a.d b.c c.e b.c.e p.c n.d g.o.p',
);

/** Months and days: followed by a number they do not end a sentence. */
export const CALENDAR_ABBREVIATIONS = wordSet(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun',
);

export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    OPENING_ABBREVIATIONS.has(lower) ||
    CLOSING_ABBREVIATIONS.has(lower) ||
    CALENDAR_ABBREVIATIONS.has(lower)
  );
}

/** Single letters joined by stops: U.S, a.m, J.R.R */
export function isLetterSeries(word: string): boolean {
  return /^(?:\p{L}\.)+\p{L}$/u.test(word);
}
