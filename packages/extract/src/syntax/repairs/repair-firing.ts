/** Repairs of a deed in "-ing" that was taken for a clause of its own, and its doer for all that is meant. */

import {
  type Draft,
  hasChild,
  isNounOrName,
  NOUN,
  REL,
  SINGULAR,
  VERB,
  wordOf,
} from './repair-draft.ts';

const DEEDS = /^(?:firing|shelling|bombing|shooting|stabbing)$/;

/** "hurt in stabbing/VBG/acl", "in police/obl firing/VBG near the bank", "in police/compound firing/VBG/advcl": in firing by the police. */
export function nameFiring(draft: Draft, token: number, last: number): void {
  const { heads, deprels, upos, xpos } = draft;
  if (!DEEDS.test(wordOf(draft, token)) || nameBare(draft, token, last)) return;
  const verb = verbOver(draft, token);
  // "in police firing shots" tells what they fired.
  if (verb < 0 || hasChild(draft, { token, last, relations: [REL.obj] })) return;
  upos[token] = NOUN;
  xpos[token] = SINGULAR;
  heads[token] = verb;
  deprels[token] = REL.obl;
  heads[token - 2] = token;
  heads[token - 1] = token;
  deprels[token - 1] = REL.compound;
  for (let child = token + 1; child < last; child++)
    if (heads[child] === token && deprels[child] === REL.obl) deprels[child] = REL.nmod;
}

/** Behind "in" a deed that nobody is said to do to anyone is a noun. */
function nameBare(draft: Draft, token: number, last: number): boolean {
  const { heads, deprels, upos, xpos } = draft;
  const marker = token - 1;
  if (marker < 0 || heads[marker] !== token || !IN.test(wordOf(draft, marker))) return false;
  const above = heads[token] as number;
  if (above < 0 || hasChild(draft, { token, last, relations: [REL.obj, REL.xcomp] })) return false;
  upos[token] = NOUN;
  xpos[token] = SINGULAR;
  deprels[marker] = REL.case;
  deprels[token] = upos[above] === VERB ? REL.obl : REL.nmod;
  return true;
}

const IN = /^(?:in|by|during)$/;

/** The verb that "in police firing" hangs on, or -1 where the three words are something else. */
function verbOver(draft: Draft, token: number): number {
  const { heads, deprels } = draft;
  const [preposition, doer] = [token - 2, token - 1];
  if (preposition < 0 || !IN.test(wordOf(draft, preposition))) return -1;
  if (!isNounOrName(draft, doer)) return -1;
  const above = heads[token] as number;
  if (heads[doer] === token)
    return deprels[doer] === REL.compound && heads[preposition] === token ? above : -1;
  if (heads[preposition] !== doer || deprels[doer] !== REL.obl) return -1;
  const verb = heads[doer] as number;
  return above === verb || above === doer ? verb : -1;
}
