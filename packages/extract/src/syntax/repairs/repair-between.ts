/** Repairs around "between", which joins two parties and hangs on a noun. */

import {
  childBefore,
  type Draft,
  GERUND,
  hasChild,
  NOUN,
  REL,
  VERB,
  wordOf,
} from './repair-draft.ts';

export function readBetween(draft: Draft, between: number, last: number): void {
  if (draft.deprels[between] !== REL.case || wordOf(draft, between) !== 'between') return;
  splitParties(draft, between, last);
  const noun = draft.heads[between] as number;
  if (between > 0 && draft.heads[noun] === between - 1) nameGerund(draft, between - 1, last);
}

/** "between the army/compound and Chadian/conj forces": the first of two parties is not a part of the second's name. */
function splitParties(draft: Draft, between: number, last: number): void {
  const { heads, deprels } = draft;
  const named = heads[between] as number;
  const second = deprels[named] === REL.compound ? (heads[named] as number) : named;
  if (second < between || second >= last) return;
  const first = childBefore(draft, second, between, REL.compound);
  const joined = first < 0 ? -1 : joinedTo(draft, first, second);
  if (joined < 0) return;
  heads[first] = heads[second] as number;
  deprels[first] = deprels[second] as number;
  heads[second] = first;
  deprels[second] = REL.conj;
  for (let token = between; token < first; token++)
    if (heads[token] === second) heads[token] = first;
  for (let token = first + 1; token < joined; token++)
    if (deprels[token] === REL.cc) heads[token] = second;
  heads[joined] = second;
  deprels[joined] = REL.compound;
}

/** The word between the two that the parser joined to the first. */
function joinedTo({ heads, deprels }: Draft, first: number, second: number): number {
  for (let token = first + 1; token < second; token++)
    if (heads[token] === first && deprels[token] === REL.conj) return token;
  return -1;
}

/** "displaced by/mark fighting/VERB between the army and rebels": what goes on between two is no one's single deed. */
function nameGerund(draft: Draft, verb: number, last: number): void {
  const { heads, deprels, upos, xpos } = draft;
  if (xpos[verb] !== GERUND || hasOwnParties(draft, verb, last)) return;
  const marker = childBefore(draft, verb, -1, REL.mark);
  const role = marker < 0 ? NAMED.get(deprels[verb] as number) : markedRole(draft, verb);
  if (role === undefined) return;
  if (marker >= 0) deprels[marker] = REL.case;
  deprels[verb] = role;
  upos[verb] = NOUN;
  for (let child = verb + 1; child < last; child++)
    if (heads[child] === verb && deprels[child] === REL.obl) deprels[child] = REL.nmod;
}

const OWN: readonly number[] = [REL.nsubj, REL.aux, REL.passive, REL.obj];

function hasOwnParties(draft: Draft, verb: number, last: number): boolean {
  if (hasChild(draft, { token: verb, last, relations: OWN })) return true;
  return OWN.some((relation) => childBefore(draft, verb, -1, relation) >= 0);
}

/** What a noun is where a clause had this place. */
const NAMED: ReadonlyMap<number, number> = new Map([
  [REL.csubj, REL.nsubj],
  [REL.passiveClause, REL.suffering],
  [REL.xcomp, REL.obj],
  [REL.ccomp, REL.obj],
]);

function markedRole({ heads, deprels, upos }: Draft, verb: number): number | undefined {
  const relation = deprels[verb];
  if (relation !== REL.advcl && relation !== REL.acl) return undefined;
  return upos[heads[verb] as number] === VERB ? REL.obl : REL.nmod;
}
