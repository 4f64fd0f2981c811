/** Repairs of verbs that the noun behind them has swallowed, as a quality or a kind of it: "close newspapers", "armed rebels". */

import { wordSet } from '@dateline/language';
import { ADJECTIVE, GERUND, NAME, PARTICIPLE, REL, TO, VERB } from './labels.ts';
import { childBefore, frameOf, type OpenSentence, verbOf, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';
import { nameInfinitive } from './repair-infinitives.ts';

/** Of a word that may be an infinitive. */
export function readAsSwallowed(sentence: OpenSentence, token: number): boolean {
  return readAsAim(sentence, token) || readAsAsked(sentence, token);
}

/** "threatened to/case close/amod newspapers/obl", "tried to bridge/compound gaps": the noun has swallowed what is to be done. */
function readAsAim(sentence: OpenSentence, token: number): boolean {
  const { heads, deprels, xpos, lexicon } = sentence;
  const to = token - 1;
  const noun = heads[token] as number;
  if (deprels[token] !== REL.amod && deprels[token] !== REL.compound) return false;
  if (noun <= token || heads[to] !== noun || wordOf(sentence, to) !== 'to') return false;
  const verb = heads[noun] as number;
  if (verb < 0 || verb > to) return false;
  if (!WILLS.has(lexicon.operatorOf('verb', sentence.lemmas[verb] ?? '') ?? '')) return false;
  nameInfinitive(sentence, token);
  hang(sentence, token, verb, REL.xcomp);
  hang(sentence, to, token, REL.mark);
  xpos[to] = TO;
  hang(sentence, noun, token, REL.obj);
  return true;
}

/** Words that take "to" before a verb only; one may as well agree to rebel demands. */
const WILLS = wordSet('threaten refuse decide fail try intend');

/** "Mali had armed/ADJ rebels/obj": whose rebels have arms needs no telling, so a country gave them. */
export function readAsArming(sentence: OpenSentence, token: number): boolean {
  const { heads, deprels, upos, xpos } = sentence;
  const had = token - 1;
  const noun = heads[token] as number;
  if (upos[token] !== ADJECTIVE || wordOf(sentence, token) !== 'armed' || noun <= token)
    return false;
  if (wordOf(sentence, had) !== 'had' || heads[noun] !== had || deprels[noun] !== REL.obj)
    return false;
  const owner = childBefore(sentence, had, REL.nsubj);
  if (owner < 0 || upos[owner] !== NAME || !FIGHTERS.test(wordOf(sentence, noun))) return false;
  upos[token] = VERB;
  xpos[token] = PARTICIPLE;
  return true;
}

/** "begun mobilising/amod reservists/obj": what is begun is to mobilise them, whoever it is. */
export function readAsBegun(sentence: OpenSentence, token: number): boolean {
  const { heads, deprels, lemmas, upos, xpos } = sentence;
  const begin = token - 1;
  const noun = heads[token] as number;
  if (deprels[token] !== REL.amod || noun <= token || heads[noun] !== begin) return false;
  if (deprels[noun] !== REL.obj || !BEGINNINGS.has(lemmas[begin] ?? '')) return false;
  if (!wordOf(sentence, token).endsWith('ing')) return false;
  upos[token] = VERB;
  xpos[token] = GERUND;
  hang(sentence, token, begin, REL.xcomp);
  heads[noun] = token;
  return true;
}

/** One may well stop fleeing migrants. */
const BEGINNINGS = wordSet('begin start commence resume finish cease');

const FIGHTERS = /^(?:rebels|insurgents|guerrillas|militias|militiamen|separatists|fighters)$/;

/** "demanded that Mali/compound free/amod two nurses/ccomp", "that/mark-of-free": no nurses are demanded, but what Mali shall do. */
function readAsAsked(sentence: OpenSentence, token: number): boolean {
  const { heads, deprels, upos, lexicon } = sentence;
  const noun = heads[token] as number;
  const doer = token - 1;
  if (noun <= token || !isAsked(deprels[noun]) || doer < 0 || upos[doer] !== NAME) return false;
  // "hand back": a particle, and no one's object.
  if (frameOf(sentence, token).particles.has(wordOf(sentence, noun))) return false;
  if (heads[doer] !== token && heads[doer] !== noun) return false;
  const asking = heads[noun] as number;
  const own = childBefore(sentence, token, REL.mark, asking);
  const that = own < 0 ? childBefore(sentence, noun, REL.mark, asking) : own;
  if (that < 0 || that > doer || wordOf(sentence, that) !== 'that') return false;
  if (!ASKING.has(lexicon.operatorOf('verb', verbOf(sentence, asking) ?? '') ?? '')) return false;
  nameInfinitive(sentence, token);
  hang(sentence, token, asking, REL.ccomp);
  heads[that] = token;
  hang(sentence, doer, token, REL.nsubj);
  hang(sentence, noun, token, REL.obj);
  return true;
}

const isAsked = (relation: number | undefined): boolean =>
  relation === REL.ccomp || relation === REL.obj;

const ASKING = new Set(['request', 'appeal']);
