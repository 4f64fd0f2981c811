/**
 * Where a story of local news is from, told by its words: sheriffs and school boards are American, a borough council and pounds
 * British. World news has few such words, and then nothing is said.
 */

import type { Alpha3 } from '@dateline/knowledge';
import { type Cue, HOME_CUES } from './home-cues.ts';

export function homeCountry(text: string): Alpha3 | undefined {
  if (!ANY_CUE.test(text)) return undefined;
  const counts = [...PATTERNS].map(([country, cue]) => ({ country, count: distinct(text, cue) }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (first === undefined || first.count < ENOUGH) return undefined;
  return first.count > (second?.count ?? 0) ? first.country : undefined;
}

/** Different words, however often each is written. */
const ENOUGH = 2;

const distinct = (text: string, cue: RegExp): number =>
  new Set(text.match(cue)?.map((word) => word.toLowerCase())).size;

const PATTERNS: ReadonlyMap<Alpha3, RegExp> = new Map(
  HOME_CUES.map((cue) => [cue.country, patternOf([cue], cue.inAnyCase ? 'gi' : 'g')]),
);

/** World news mostly has none: then they need not be counted. */
const ANY_CUE = patternOf(HOME_CUES, 'i');

/** Where a word begins is asked once for all of them. */
function patternOf(cues: readonly Cue[], flags: string): RegExp {
  const whole = cues.flatMap((cue) => cue.whole ?? []).join('|');
  const words = cues.flatMap((cue) => cue.words ?? []);
  const money = cues.flatMap((cue) => cue.money ?? []);
  const begun = [...(whole === '' ? [] : [`(?:${whole})\\b`]), ...words].join('|');
  const amounts = money.map((sign) => `|${sign}\\d`).join('');
  return new RegExp(`\\b(?:${begun})${amounts}`, flags);
}
