/** Repairs of a deed in "-ing" that was taken for a clause of its own, and its doer for all that is meant. */

import { NOUN, REL, SINGULAR, VERB } from './labels.ts';
import { hasChild, isNounOrName, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

const DEEDS = /^(?:firing|shelling|bombing|shooting|stabbing)$/;

/** "hurt in stabbing/VBG/acl", "in police/obl firing/VBG near the bank", "in police/compound firing/VBG/advcl": in firing by the police. */
export function nameFiring(sentence: OpenSentence, token: number): void {
  const { heads, deprels, upos, xpos, last } = sentence;
  if (!DEEDS.test(wordOf(sentence, token)) || nameBare(sentence, token)) return;
  const verb = verbOver(sentence, token);
  // "in police firing shots" tells what they fired.
  if (verb < 0 || hasChild(sentence, token, [REL.obj])) return;
  upos[token] = NOUN;
  xpos[token] = SINGULAR;
  hang(sentence, token, verb, REL.obl);
  heads[token - 2] = token;
  hang(sentence, token - 1, token, REL.compound);
  for (let child = token + 1; child < last; child++)
    if (heads[child] === token && deprels[child] === REL.obl) deprels[child] = REL.nmod;
}

/** Behind "in" a deed that nobody is said to do to anyone is a noun. */
function nameBare(sentence: OpenSentence, token: number): boolean {
  const { heads, deprels, upos, xpos } = sentence;
  const marker = token - 1;
  if (marker < 0 || heads[marker] !== token || !IN.test(wordOf(sentence, marker))) return false;
  const above = heads[token] as number;
  if (above < 0 || hasChild(sentence, token, [REL.obj, REL.xcomp])) return false;
  upos[token] = NOUN;
  xpos[token] = SINGULAR;
  deprels[marker] = REL.case;
  deprels[token] = upos[above] === VERB ? REL.obl : REL.nmod;
  return true;
}

const IN = /^(?:in|by|during)$/;

/** The verb that "in police firing" hangs on, or -1 where the three words are something else. */
function verbOver(sentence: OpenSentence, token: number): number {
  const { heads, deprels } = sentence;
  const [preposition, doer] = [token - 2, token - 1];
  if (preposition < 0 || !IN.test(wordOf(sentence, preposition))) return -1;
  if (!isNounOrName(sentence, doer)) return -1;
  const above = heads[token] as number;
  if (heads[doer] === token)
    return deprels[doer] === REL.compound && heads[preposition] === token ? above : -1;
  if (heads[preposition] !== doer || deprels[doer] !== REL.obl) return -1;
  const verb = heads[doer] as number;
  return above === verb || above === doer ? verb : -1;
}
