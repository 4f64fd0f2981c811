/** "left 40 people/obj dead/amod", "found two men/obj injured/acl": what stands so behind an object says what became of it. */

import { ADJECTIVE, type Draft, REL, wordOf } from './repair-draft.ts';

/** Verbs with a state of their object behind it. */
const RESULTING: ReadonlySet<string> = new Set(['leave', 'find']);

const STATE =
  /^(?:dead|wounded|injured|hurt|homeless|displaced|stranded|hospitalised|hospitalized|unconscious|missing|trapped)$/;

export function raiseResult(
  draft: Draft,
  { token, last, verb }: { readonly token: number; readonly last: number; readonly verb: string },
): void {
  if (verb === 'shoot') partDead(draft, token);
  if (!RESULTING.has(verb)) return;
  const { heads, deprels } = draft;
  for (let state = token + 2; state < last; state++) {
    if (!STATE.test(wordOf(draft, state))) continue;
    const noun = heads[state] as number;
    const describes = deprels[state] === REL.amod || deprels[state] === REL.acl;
    const isBehind = noun > token && noun < state && heads[noun] === token;
    if (describes && isBehind && deprels[noun] === REL.obj) {
      heads[state] = token;
      deprels[state] = REL.xcomp;
      lowerBehind(draft, { state, noun, verb: token, last });
    }
    if (heads[state] === token && deprels[state] === REL.xcomp) draft.upos[state] = ADJECTIVE;
  }
}

/** "shot dead/amod three worshippers". */
function partDead(draft: Draft, verb: number): void {
  const dead = verb + 1;
  if (wordOf(draft, dead) !== 'dead' || draft.deprels[dead] !== REL.amod) return;
  draft.heads[dead] = verb;
  draft.deprels[dead] = REL.xcomp;
}

/** "dead in Kabul": what hangs on the noun from behind its state tells of the deed. */
function lowerBehind(
  { heads, deprels }: Draft,
  {
    state,
    noun,
    verb,
    last,
  }: {
    readonly state: number;
    readonly noun: number;
    readonly verb: number;
    readonly last: number;
  },
): void {
  for (let word = state + 1; word < last; word++) {
    if (heads[word] !== noun || deprels[word] !== REL.nmod) continue;
    heads[word] = verb;
    deprels[word] = REL.obl;
  }
}
