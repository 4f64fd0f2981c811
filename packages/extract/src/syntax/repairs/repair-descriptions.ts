/**
 * Repairs of what describes whom or what is told before it: clauses that were hung on a day, which no deed describes, and names that
 * were hung on the lands before them.
 */

import { isTimeWord } from '../times/is-time-word.ts';
import {
  type Draft,
  GERUND,
  isNounOrName,
  NAME,
  NOUN,
  PLURAL,
  REL,
  wordOf,
} from './repair-draft.ts';

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

/** "ministers of Chad and/cc Mali/conj, Ada Rhys/conj and Karl Lund/conj, met": behind "and" a list is full; those are the ministers. */
export function nameBearers(draft: Draft, token: number, last: number): void {
  const { heads, deprels, upos, xpos } = draft;
  const bearers = heads[token] as number;
  if (deprels[token] !== REL.nmod || bearers < 0 || xpos[bearers] !== PLURAL) return;
  if (upos[bearers] !== NOUN || upos[token] !== NAME) return;
  let isFull = false;
  let first = -1;
  for (let name = token + 1; name < last; name++) {
    if (heads[name] !== token || deprels[name] !== REL.conj) continue;
    if (isFull && first < 0) {
      if (upos[name] !== NAME || wordOf(draft, name - 1) !== ',') return;
      first = name;
      heads[name] = bearers;
      deprels[name] = REL.appos;
    } else if (first >= 0) heads[name] = first;
    isFull ||= isBehindAnd(draft, name);
  }
}

const isBehindAnd = (draft: Draft, name: number): boolean =>
  wordOf(draft, name - 1) === 'and' && draft.heads[name - 1] === name;
