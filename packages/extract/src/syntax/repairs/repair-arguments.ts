/** Repairs of what a verb takes: its objects, and what they are called or sent to. */

import { wordSet } from '@dateline/language';
import { isTimeWord } from '../times/is-time-word.ts';
import { ADJECTIVE, NOUN, REL } from './labels.ts';
import {
  childBehind,
  frameOf,
  hasChild,
  nameOfVerb,
  type OpenSentence,
  wordOf,
} from './open-sentence.ts';
import { hang } from './rehang.ts';

/** "asked Chad for/case helicopters/obj": what has a preposition is no object. */
export function lowerObject({ heads, deprels, last }: OpenSentence, verb: number): void {
  for (let marker = verb + 1; marker < last; marker++) {
    const noun = heads[marker] as number;
    if (deprels[marker] !== REL.case || noun <= marker) continue;
    if (heads[noun] === verb && deprels[noun] === REL.obj) deprels[noun] = REL.obl;
  }
}

/**
 * "sent to prison/compound ten rebels/obl": before a number or an article no compound begins, so that the preposition is the first
 * noun's, and the second is what the verb takes.
 */
export function splitPlace(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, upos, last } = sentence;
  const marker = verb + 1;
  const place = verb + 2;
  const noun = heads[place] as number;
  if (place >= last || upos[place] !== NOUN || deprels[place] !== REL.compound) return;
  if (heads[noun] !== verb || deprels[noun] !== REL.obl || heads[marker] !== noun) return;
  const next = place + 1;
  const isCut = deprels[next] === REL.nummod || deprels[next] === REL.det;
  if (deprels[marker] !== REL.case || heads[next] !== noun || !isCut) return;
  hang(sentence, place, verb, REL.obl);
  heads[marker] = place;
  deprels[noun] = REL.obj;
}

/** "sent packing/xcomp three envoys/obj-of-packing", "let go a priest": whoever is sent is the object of the first word. */
export function raiseSent(sentence: OpenSentence, verb: number): void {
  const { heads } = sentence;
  const second = verb + 1;
  if (!SENT.has(`${nameOfVerb(sentence, verb)} ${wordOf(sentence, second)}`)) return;
  if (heads[second] !== verb || hasChild(sentence, verb, [REL.obj])) return;
  const sent = childBehind(sentence, second, REL.obj);
  if (sent >= 0) heads[sent] = verb;
}

const SENT = new Set([
  'send packing',
  'let go',
  'let loose',
  'set free',
  'turn loose',
  'set loose',
]);

/** "called for rights for women/obl": what is asked for takes the same preposition again, the verb does not. */
export function lowerRepeated(sentence: OpenSentence, token: number): void {
  const { heads, deprels, upos, last } = sentence;
  const preposition = wordOf(sentence, token + 1);
  const asked = heads[token + 1] as number;
  if (deprels[token + 1] !== REL.case || upos[asked] !== NOUN) return;
  if (heads[asked] !== token || isTimeWord(wordOf(sentence, asked))) return;
  const marker = asked + 1;
  const other = heads[marker] as number;
  if (marker >= last || wordOf(sentence, marker) !== preposition || deprels[marker] !== REL.case)
    return;
  if (heads[other] !== token || isTimeWord(sentence.lemmas[other] ?? '')) return;
  if (!frameOf(sentence, token).particles.has(preposition)) return;
  hang(sentence, other, asked, REL.nmod);
}

/** 'called her talks with the union "most useful/appos"': a quality stands beside no one, it is what something is called. */
export function attachQuality(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, upos, last } = sentence;
  if (!CALLING.has(sentence.lemmas[verb] ?? '')) return;
  if (hasChild(sentence, verb, [REL.xcomp])) return;
  for (let quality = verb + 2; quality < last; quality++) {
    if (upos[quality] !== ADJECTIVE || !isBehindNoun(sentence, quality)) continue;
    let holder = heads[quality] as number;
    while (holder > verb && deprels[holder] === REL.nmod) holder = heads[holder] as number;
    if (holder <= verb || heads[holder] !== verb || deprels[holder] !== REL.obj) continue;
    hang(sentence, quality, verb, REL.xcomp);
    return;
  }
}

/** "found the regime guilty/amod": an adjective that follows its noun. */
function isBehindNoun({ heads, deprels }: OpenSentence, quality: number): boolean {
  if (deprels[quality] === REL.appos) return true;
  return deprels[quality] === REL.amod && (heads[quality] as number) < quality;
}

const CALLING = wordSet('brand call consider declare deem dub find label pronounce');
