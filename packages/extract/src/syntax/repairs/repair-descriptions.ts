/**
 * Repairs of what describes whom or what is told before it: clauses that were hung on a day, which no deed describes, and names that
 * were hung on the lands before them.
 */

import { isTimeWord } from '../times/is-time-word.ts';
import {
  childBefore,
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

/**
 * "the envoy to Syria, Ada/appos-of-Syria Rhys", "the Secretary of State Ada/nmod-of-Secretary Rhys": a person is no land and no body,
 * but whoever is sent there.
 */
export function nameBearer(draft: Draft, name: number): void {
  const { heads, deprels, names, xpos } = draft;
  const beside = heads[name] as number;
  const role = deprels[name];
  if (beside < 0 || beside > name || (role !== REL.appos && role !== REL.nmod)) return;
  const person = names.find(({ type, first }) => type === 'PER' && first === name);
  if (!person) return;
  if (role === REL.nmod) {
    if (childBefore(draft, name, beside, REL.case) < 0) deprels[name] = REL.appos;
    return;
  }
  const bearer = heads[beside] as number;
  if (deprels[beside] !== REL.nmod || bearer > beside || xpos[bearer] === PLURAL) return;
  if (!names.some((other) => other.type !== 'PER' && covers(other, beside))) return;
  heads[name] = bearer;
  for (let part = name + 1; part < person.last; part++)
    if (heads[part] === beside) heads[part] = bearer;
}

const covers = ({ first, last }: Draft['names'][number], token: number): boolean =>
  first <= token && last > token;
