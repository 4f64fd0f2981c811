/** Repairs of names that a parser hung beside the title they belong to. */

import { type Draft, NAME, NOUN, REL } from './repair-draft.ts';

const BESIDE: ReadonlySet<number> = new Set([REL.obl, REL.nmod, REL.obj]);

/** "talks with president-elect/obl Ann Lee/obl": a name right behind a noun of the same standing says who that is. */
export function nameHolder({ heads, deprels, upos }: Draft, name: number, first: number): void {
  const title = name - 1;
  if (title < first || upos[name] !== NAME || upos[title] !== NOUN) return;
  if (heads[title] !== heads[name] || deprels[title] !== deprels[name]) return;
  if (!BESIDE.has(deprels[name] as number)) return;
  heads[name] = title;
  deprels[name] = REL.appos;
}
