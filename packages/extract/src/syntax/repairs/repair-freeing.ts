/** "Rebels/compound free/amod two hostages/root": in a headline "free" is what is done to those who were held. */

import {
  ADJECTIVE,
  BARE_PRESENT,
  type Draft,
  hasChild,
  isNounOrName,
  REL,
  VERB,
  wordOf,
} from './repair-draft.ts';

export function readAsFreeing(draft: Draft, token: number): boolean {
  const { upos, xpos } = draft;
  if (upos[token] !== ADJECTIVE || wordOf(draft, token) !== 'free') return false;
  if (!hasObject(draft, token) && !seatBoth(draft, token)) return false;
  upos[token] = VERB;
  xpos[token] = BARE_PRESENT;
  return true;
}

/** "free/ADJ/root nuns/obj": no quality has an object. */
function hasObject(draft: Draft, token: number): boolean {
  const last = Math.min(draft.length, token + 6);
  return hasChild(draft, { token, last, relations: [REL.obj] });
}

/** Makes who stands before it the doer, and the rest those who are freed. */
function seatBoth(draft: Draft, token: number): boolean {
  const { first, heads, deprels } = draft;
  const doer = token - 1;
  const held = heads[token] as number;
  if (doer < first || deprels[token] !== REL.amod || held <= token) return false;
  if (deprels[held] !== REL.root || heads[doer] !== held) return false;
  if (!isNounOrName(draft, doer) || !areHeld(draft, token, held)) return false;
  heads[token] = heads[held] as number;
  deprels[token] = REL.root;
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
