/** Repairs of clauses that were hung on a day and describe whom or what is told before it: no day is described by what was done. */

import { isTimeWord } from './is-time-word.ts';
import { type Draft, GERUND, isNounOrName, REL, wordOf } from './repair-draft.ts';

/** "adopted a resolution/obj on Friday condemning/acl the raid": a day condemns nothing, a resolution does. */
export function describeThing(draft: Draft, verb: number): void {
  const { heads, deprels, xpos } = draft;
  const day = heads[verb] as number;
  if (xpos[verb] !== GERUND || deprels[verb] !== REL.acl || day < 0 || day > verb) return;
  if (!isTimeWord(wordOf(draft, day))) return;
  const governor = heads[day] as number;
  for (let noun = day - 1; noun > governor; noun--) {
    if (heads[noun] !== governor || deprels[noun] !== REL.obj) continue;
    heads[verb] = noun;
    return;
  }
}

/** "indicted a girl on Monday who/nsubj was filmed/acl:relcl": the clause describes the one who was indicted, not the day. */
export function describePerson(draft: Draft, verb: number): void {
  const { heads, deprels } = draft;
  const day = heads[verb] as number;
  if (deprels[verb] !== REL.relcl || day < 0 || day > verb || !isTimeWord(wordOf(draft, day)))
    return;
  if (!hasWho(draft, verb, day)) return;
  for (let noun = day - 1; noun > (heads[day] as number); noun--) {
    if (heads[noun] !== heads[day] || !isNounOrName(draft, noun)) continue;
    heads[verb] = noun;
    return;
  }
}

function hasWho(draft: Draft, verb: number, day: number): boolean {
  for (let token = day + 1; token < verb; token++)
    if (draft.heads[token] === verb && wordOf(draft, token) === 'who') return true;
  return false;
}
