/** "left 40 people/obj dead/amod", "found two men/obj injured/acl": what stands so behind an object says what became of it. */

import { ADJECTIVE, REL } from './labels.ts';
import { nameOfVerb, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

/** Verbs with a state of their object behind it. */
const RESULTING: ReadonlySet<string> = new Set(['leave', 'find']);

const STATE =
  /^(?:dead|wounded|injured|hurt|homeless|displaced|stranded|hospitalised|hospitalized|unconscious|missing|trapped)$/;

export function raiseResult(sentence: OpenSentence, token: number): void {
  const verb = nameOfVerb(sentence, token);
  if (verb === 'shoot') partDead(sentence, token);
  if (!RESULTING.has(verb)) return;
  const { heads, deprels, last } = sentence;
  for (let state = token + 2; state < last; state++) {
    if (!STATE.test(wordOf(sentence, state))) continue;
    const noun = heads[state] as number;
    const describes = deprels[state] === REL.amod || deprels[state] === REL.acl;
    const isBehind = noun > token && noun < state && heads[noun] === token;
    if (describes && isBehind && deprels[noun] === REL.obj) {
      hang(sentence, state, token, REL.xcomp);
      lowerBehind(sentence, { state, noun, verb: token });
    }
    if (heads[state] === token && deprels[state] === REL.xcomp) sentence.upos[state] = ADJECTIVE;
  }
}

/** "shot dead/amod three worshippers". */
function partDead(sentence: OpenSentence, verb: number): void {
  const dead = verb + 1;
  if (wordOf(sentence, dead) !== 'dead' || sentence.deprels[dead] !== REL.amod) return;
  hang(sentence, dead, verb, REL.xcomp);
}

/** "dead in Kabul": what hangs on the noun from behind its state tells of the deed. */
function lowerBehind(
  sentence: OpenSentence,
  { state, noun, verb }: Readonly<Record<'state' | 'noun' | 'verb', number>>,
): void {
  const { heads, deprels, last } = sentence;
  for (let word = state + 1; word < last; word++) {
    if (heads[word] !== noun || deprels[word] !== REL.nmod) continue;
    hang(sentence, word, verb, REL.obl);
  }
}
