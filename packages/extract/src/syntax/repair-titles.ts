/** Repairs of names that a parser hung beside the title they belong to. */

import { type Draft, NAME, NOUN, REL } from './repair-draft.ts';

const BESIDE: ReadonlySet<number> = new Set([REL.obl, REL.nmod, REL.obj, REL.conj]);

/** "Ann Lee/obj and trader/conj Jim Cole/appos": the name is the trader's, not Ann Lee's other one. */
const isJoined = ({ deprels }: Draft, name: number): boolean =>
  deprels[name] === REL.appos && deprels[name - 1] === REL.conj;

/** "talks with president-elect/obl Ann Lee/obl": a name right behind a noun of the same standing says who that is. */
export function nameHolder(draft: Draft, name: number, first: number): void {
  const { heads, deprels, upos } = draft;
  const title = name - 1;
  if (title < first || upos[name] !== NAME || upos[title] !== NOUN) return;
  if (heads[title] !== heads[name]) return;
  const isBeside = deprels[title] === deprels[name] && BESIDE.has(deprels[name] as number);
  if (!isBeside && !isJoined(draft, name)) return;
  heads[name] = title;
  deprels[name] = REL.appos;
}
