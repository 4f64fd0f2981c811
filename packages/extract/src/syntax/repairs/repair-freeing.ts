/** "Rebels/compound free/amod two hostages/root": in a headline "free" is what is done to those who were held. */

import {
  ADJECTIVE,
  BARE_PRESENT,
  type Draft,
  NAME,
  NOUN,
  REL,
  VERB,
  wordOf,
} from './repair-draft.ts';

export function readAsFreeing(draft: Draft, token: number): boolean {
  const { first, heads, deprels, upos, xpos } = draft;
  const doer = token - 1;
  const held = heads[token] as number;
  if (upos[token] !== ADJECTIVE || wordOf(draft, token) !== 'free' || doer < first) return false;
  if (deprels[token] !== REL.amod || deprels[held] !== REL.root || held <= token) return false;
  if (upos[doer] !== NOUN && upos[doer] !== NAME) return false;
  if (heads[doer] !== held || !areHeld(draft, token, held)) return false;
  heads[token] = heads[held] as number;
  deprels[token] = REL.root;
  upos[token] = VERB;
  xpos[token] = BARE_PRESENT;
  heads[doer] = token;
  deprels[doer] = REL.nsubj;
  heads[held] = token;
  deprels[held] = REL.obj;
  return true;
}

/** Of hostages the noun says so, of others that they were taken: "kidnapped pupils", "two jailed poets". */
function areHeld(draft: Draft, token: number, held: number): boolean {
  if (HELD.test(wordOf(draft, held))) return true;
  for (let word = token + 1; word < held; word++) if (TAKEN.test(wordOf(draft, word))) return true;
  return false;
}

const HELD = /^(?:hostages?|captives?|prisoners?|detainees?|abductees?|kidnapped)$/;
const TAKEN = /^(?:kidnapped|abducted|captured|jailed|detained|imprisoned|captive|arrested)$/;
