/** "Rebels/compound free/amod two hostages/root": in a headline "free" is what is done to those who were held. */

import { ADJECTIVE, BARE_PRESENT, REL, VERB } from './labels.ts';
import { childBehind, isNounOrName, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

export function readAsFreeing(sentence: OpenSentence, token: number): boolean {
  const { upos, xpos } = sentence;
  if (upos[token] !== ADJECTIVE || wordOf(sentence, token) !== 'free') return false;
  if (!hasObject(sentence, token) && !seatBoth(sentence, token)) return false;
  upos[token] = VERB;
  xpos[token] = BARE_PRESENT;
  return true;
}

/** "free/ADJ/root nuns/obj": no quality has an object. */
function hasObject(sentence: OpenSentence, token: number): boolean {
  return childBehind(sentence, token, REL.obj, token + 6) >= 0;
}

/** Makes who stands before it the doer, and the rest those who are freed. */
function seatBoth(sentence: OpenSentence, token: number): boolean {
  const { first, heads, deprels } = sentence;
  const doer = token - 1;
  const held = heads[token] as number;
  if (doer < first || deprels[token] !== REL.amod || held <= token) return false;
  if (deprels[held] !== REL.root || heads[doer] !== held) return false;
  if (!isNounOrName(sentence, doer) || !areHeld(sentence, token, held)) return false;
  hang(sentence, token, heads[held] as number, REL.root);
  hang(sentence, doer, token, REL.nsubj);
  hang(sentence, held, token, REL.obj);
  return true;
}

/** Of hostages the noun says so, of others that they were taken: "kidnapped pupils", "two jailed poets". */
function areHeld(sentence: OpenSentence, token: number, held: number): boolean {
  if (HELD.test(wordOf(sentence, held))) return true;
  for (let word = token + 1; word < held; word++)
    if (TAKEN.test(wordOf(sentence, word))) return true;
  return false;
}

const HELD = /^(?:hostages?|captives?|prisoners?|detainees?|abductees?|kidnapped)$/;
const TAKEN = /^(?:kidnapped|abducted|captured|jailed|detained|imprisoned|captive|arrested)$/;
