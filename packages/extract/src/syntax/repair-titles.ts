/** Repairs of names and nouns that a parser hung beside the one they describe or are called by. */

import {
  childBefore,
  type Draft,
  NAME,
  NOUN,
  PLURAL,
  REL,
  SINGULAR,
  wordOf,
} from './repair-draft.ts';

const BESIDE: ReadonlySet<number> = new Set([REL.obl, REL.nmod, REL.obj, REL.conj]);

/**
 * "Ann Lee/obj and trader/conj Jim Cole/appos": the name is the trader's, not Ann Lee's other one; and "Ann Lee and/cc her host/conj,
 * Jim Cole/conj": behind "and" a list has ended.
 */
function isJoined(draft: Draft, title: number, name: number): boolean {
  const { deprels } = draft;
  if (deprels[title] !== REL.conj) return false;
  if (deprels[name] === REL.appos) return true;
  return deprels[name] === REL.conj && !hasAnd(draft, name) && hasAnd(draft, title);
}

/** "Banker Ana/flat Diaz and trader/conj-of-Ana", "Banker Ana/appos": what is joined to a part is joined to the whole. */
export function joinToWhole({ heads, deprels, xpos }: Draft, other: number): void {
  const part = heads[other] as number;
  if (deprels[other] !== REL.conj || part < 0) return;
  const whole = heads[part] as number;
  // "our allies Chad and Mali": both are.
  const isBeside = deprels[part] === REL.appos && whole === part - 1 && xpos[whole] !== PLURAL;
  if (isBeside || deprels[part] === REL.flat) heads[other] = whole;
}

const hasAnd = (draft: Draft, conjunct: number): boolean =>
  childBefore(draft, conjunct, Math.max(-1, conjunct - NEAR), REL.cc) >= 0;

/** "talks with president-elect/obl Ann Lee/obl": a name right behind a noun of the same standing says who that is. */
export function nameHolder(draft: Draft, name: number, first: number): void {
  const { heads, deprels, upos } = draft;
  const hasComma = wordOf(draft, name - 1) === ',';
  const title = hasComma ? name - 2 : name - 1;
  if (title < first || upos[name] !== NAME || upos[title] !== NOUN) return;
  if (heads[title] !== heads[name]) return;
  const isBeside =
    !hasComma && deprels[title] === deprels[name] && BESIDE.has(deprels[name] as number);
  if (!isBeside && !isJoined(draft, title, name)) return;
  heads[name] = title;
  deprels[name] = REL.appos;
}

/** "the People's Front, or PF/conj,": what is short for the words before it names the same. */
export function nameShort(draft: Draft, name: number): void {
  const { heads, deprels, starts, ends, text } = draft;
  const whole = heads[name] as number;
  if (deprels[name] !== REL.conj || whole < 0 || wordOf(draft, name - 1) !== 'or') return;
  const short = text.slice(starts[name], ends[name]);
  const before = text.slice(starts[Math.max(0, whole - NEAR)], ends[whole]);
  const initials = (before.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('');
  if (/^\p{Lu}{2,}$/u.test(short) && initials.endsWith(short)) deprels[name] = REL.appos;
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

/** "Ann Lee, the writer and activist/conj": one article, and one who is both, be it joined to the writer or to Ann Lee. */
export function describeOne(draft: Draft, noun: number): void {
  const { heads, deprels, upos, xpos } = draft;
  const above = heads[noun] as number;
  const beside = noun - 2;
  const isSecond = beside > above && heads[beside] === above && deprels[beside] === REL.appos;
  const first = isSecond ? beside : above;
  if (deprels[noun] !== REL.conj || deprels[first] !== REL.appos) return;
  const isNoun = [first, noun].every((one) => upos[one] === NOUN && xpos[one] === SINGULAR);
  if (!isNoun || upos[heads[first] as number] !== NAME) return;
  if (
    wordOf(draft, noun - 1) === 'and' &&
    childBefore(draft, first, Math.max(-1, first - NEAR), REL.det) >= 0
  )
    deprels[noun] = REL.appos;
}

/** An article stands fewer words before its noun than these. */
const NEAR = 6;

/** "two guests, both/preconj teachers/conj": no one is joined to them, it is what they are. */
export function describeAll(draft: Draft, noun: number): void {
  const { heads, deprels, xpos } = draft;
  if (deprels[noun] !== REL.conj || xpos[noun] !== PLURAL) return;
  const opener = wordOf(draft, noun - 1);
  if (!/^(?:both|all)$/.test(opener) || wordOf(draft, noun - 2) !== ',') return;
  if (heads[noun - 1] === noun) deprels[noun] = REL.appos;
}
