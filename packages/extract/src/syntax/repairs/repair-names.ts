/** Repairs of names that a parser took apart, or for those of several: parts of one name, and what is short for it. */

import { NAME, PLURAL, REL } from './labels.ts';
import { type OpenSentence, wordOf } from './open-sentence.ts';
import { handOver, hang, takePlace } from './rehang.ts';

/** "Banker Ana/flat Diaz and trader/conj-of-Ana", "Banker Ana/appos": what is joined to a part is joined to the whole. */
export function joinToWhole({ heads, deprels, xpos }: OpenSentence, other: number): void {
  const part = heads[other] as number;
  if (deprels[other] !== REL.conj || part < 0) return;
  const whole = heads[part] as number;
  // "our allies Chad and Mali": both are.
  const isBeside = deprels[part] === REL.appos && whole === part - 1 && xpos[whole] !== PLURAL;
  if (isBeside || deprels[part] === REL.flat) heads[other] = whole;
}

/**
 * "Ann/appos Lee/appos", "Ann/compound Lee/obj", "Ann/compound Lee/compound minister": the words of one person's name are one name, which
 * hangs by its first.
 */
export function joinPerson(sentence: OpenSentence, name: number): void {
  const { heads, deprels, names } = sentence;
  const isBelow = heads[name - 1] === name;
  const above = isBelow ? name : (heads[name] as number);
  const role = isBelow ? REL.compound : (deprels[name] as number);
  if (heads[name - 1] !== above || deprels[name - 1] !== role || !APART.has(role)) return;
  const first = names.find(({ type, last }) => type === 'PER' && last === name + 1)?.first ?? name;
  for (let part = first; part < name; part++)
    if (heads[part] !== above || deprels[part] !== role) return;
  if (first === name) return;
  if (isBelow) {
    takePlace(sentence, first, name);
    handOver(sentence, { from: name, to: first });
  }
  for (let part = first + 1; part <= name; part++) {
    hang(sentence, part, first, REL.flat);
  }
}

const APART: ReadonlySet<number> = new Set([REL.appos, REL.compound]);

/** "the People's Front, or PF/conj,": what is short for the words before it names the same. */
export function nameShort(sentence: OpenSentence, name: number): void {
  const { heads, deprels, upos, starts, ends, text } = sentence;
  const whole = heads[name] as number;
  if (deprels[name] !== REL.conj || whole < 0 || wordOf(sentence, name - 1) !== 'or') return;
  const short = text.slice(starts[name], ends[name]);
  const before = text.slice(starts[Math.max(0, whole - LONGEST)], ends[whole]);
  const initials = (before.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('');
  if (!/^\p{Lu}{2,}$/u.test(short) || !initials.endsWith(short)) return;
  deprels[name] = REL.appos;
  // Only names are abbreviated.
  upos[whole] = NAME;
}

/** Words of a name, before its last, that can begin with its initials. */
const LONGEST = 6;
