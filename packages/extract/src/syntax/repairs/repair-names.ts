/** Repairs of names that a parser took apart, or for those of several: parts of one name, and what is short for it. */

import { type Draft, PLURAL, REL, wordOf } from './repair-draft.ts';

/** "Banker Ana/flat Diaz and trader/conj-of-Ana", "Banker Ana/appos": what is joined to a part is joined to the whole. */
export function joinToWhole({ heads, deprels, xpos }: Draft, other: number): void {
  const part = heads[other] as number;
  if (deprels[other] !== REL.conj || part < 0) return;
  const whole = heads[part] as number;
  // "our allies Chad and Mali": both are.
  const isBeside = deprels[part] === REL.appos && whole === part - 1 && xpos[whole] !== PLURAL;
  if (isBeside || deprels[part] === REL.flat) heads[other] = whole;
}

/** "Ann/appos Lee/appos": the words of one person's name are one name. */
export function joinPerson(draft: Draft, name: number): void {
  const { heads, deprels, names } = draft;
  const first = name - 1;
  if (deprels[name] !== REL.appos || deprels[first] !== REL.appos || heads[first] !== heads[name])
    return;
  if (!names.some((one) => one.type === 'PER' && one.first <= first && one.last > name)) return;
  heads[name] = first;
  deprels[name] = REL.flat;
}

/** "the People's Front, or PF/conj,": what is short for the words before it names the same. */
export function nameShort(draft: Draft, name: number): void {
  const { heads, deprels, starts, ends, text } = draft;
  const whole = heads[name] as number;
  if (deprels[name] !== REL.conj || whole < 0 || wordOf(draft, name - 1) !== 'or') return;
  const short = text.slice(starts[name], ends[name]);
  const before = text.slice(starts[Math.max(0, whole - LONGEST)], ends[whole]);
  const initials = (before.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('');
  if (/^\p{Lu}{2,}$/u.test(short) && initials.endsWith(short)) deprels[name] = REL.appos;
}

/** Words of a name, before its last, that can begin with its initials. */
const LONGEST = 6;
