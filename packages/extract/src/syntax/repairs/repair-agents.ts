/** Repairs of the agents of passives, and of places that hang on them. */

import { wordSet } from '@dateline/language';
import { isTimeWord } from '../times/is-time-word.ts';
import { ADJECTIVE, NAME, NOUN, REL } from './labels.ts';
import { hasChild, hasPassive, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

/** "was let go/xcomp by his captors/agent-of-go", "captors/obl-of-go": of the two verbs, the passive one has an agent. */
export function raiseAgent(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, last } = sentence;
  if (!hasPassive(sentence, verb)) return;
  for (let below = verb + 1; below < last; below++) {
    if (heads[below] !== verb || deprels[below] !== REL.xcomp || hasPassive(sentence, below))
      continue;
    for (let agent = below + 1; agent < last; agent++)
      if (heads[agent] === below && isAgent(sentence, below, agent)) {
        hang(sentence, agent, verb, REL.agent);
      }
  }
}

/** "stood by Chad/agent": nobody is stood, and whoever stands by someone does it. */
export function lowerAgent({ heads, deprels, lemmas, last }: OpenSentence, verb: number): void {
  if (!STEADY.has(lemmas[verb] ?? '')) return;
  for (let noun = verb + 2; noun < last; noun++)
    if (heads[noun] === verb && deprels[noun] === REL.agent) deprels[noun] = REL.obl;
}

const STEADY = wordSet('stand stick abide swear go come live fly pass stop drop');

/** Behind a verb without an object "by" names no means. */
function isAgent(sentence: OpenSentence, verb: number, noun: number): boolean {
  if (sentence.deprels[noun] === REL.agent) return true;
  return (
    sentence.deprels[noun] === REL.obl &&
    wordOf(sentence, verb + 1) === 'by' &&
    sentence.heads[verb + 1] === noun &&
    !isTimeWord(sentence.lemmas[noun] ?? '')
  );
}

/** "were shot by gunmen/agent in Bol/nmod-of-gunmen": only who is known already ("the police in Bol") is told apart by a place. */
export function raisePlace(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, upos, last } = sentence;
  for (let agent = verb + 2; agent < last - 2; agent++) {
    if (heads[agent] !== verb || deprels[agent] !== REL.agent) continue;
    const place = heads[agent + 1] as number;
    const isPlace =
      upos[place] === NAME && /^(?:in|near|outside)$/.test(wordOf(sentence, agent + 1));
    if (!isPlace || heads[place] !== agent || deprels[place] !== REL.nmod) return;
    if (upos[agent] !== NOUN || isKnown(sentence, verb, agent)) return;
    hang(sentence, place, verb, REL.obl);
    return;
  }
}

const OF_THE_KNOWN = /^(?:the|these|those|his|her|its|their|our|my|your)$/;

function isKnown(sentence: OpenSentence, after: number, noun: number): boolean {
  for (let word = after + 1; word < noun; word++)
    if (sentence.heads[word] === noun && OF_THE_KNOWN.test(wordOf(sentence, word))) return true;
  return false;
}

/** "granted to the rebels by the king/nmod": the agent of a passive. */
export function attachAgent(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, last, lexicon } = sentence;
  if (!hasPassive(sentence, verb)) return;
  if (hasChild(sentence, verb, [REL.agent])) return;
  for (let marker = verb + 1; marker < last; marker++) {
    if (deprels[marker] !== REL.case || wordOf(sentence, marker) !== 'by') continue;
    const noun = heads[marker] as number;
    const holder = heads[noun] as number;
    const besideNoun = deprels[noun] === REL.nmod && isComplement(sentence, holder, verb);
    if (!besideNoun && !isBesideQuality(sentence, noun, verb)) continue;
    // "was found guilty of murder by a court": the verb's, though murder is a deed.
    if (!ACTED_ON.test(wordOf(sentence, verb)) && lexicon.isDeed(sentence.lemmas[holder] ?? ''))
      continue;
    hang(sentence, noun, verb, REL.agent);
    return;
  }
}

const ACTED_ON =
  /^(?:found|convicted|acquitted|accused|charged|indicted|sentenced|suspected|cleared|hit|slapped|punished|targeted|threatened)$/;

/** "was found guilty/xcomp by a court/obl-of-guilty": no quality has an agent. Days stay. */
function isBesideQuality(
  { heads, deprels, upos, lemmas }: OpenSentence,
  noun: number,
  verb: number,
): boolean {
  const quality = heads[noun] as number;
  if (heads[quality] !== verb || deprels[quality] !== REL.xcomp) return false;
  if (isTimeWord(lemmas[noun] ?? '')) return false;
  return deprels[noun] === REL.obl && upos[quality] === ADJECTIVE;
}

/** Is it what the verb takes, or coordinated with it, or what a quality of its own takes: "found guilty of genocide"? */
function isComplement({ heads, deprels }: OpenSentence, noun: number, verb: number): boolean {
  const place = deprels[noun] as number;
  const head = heads[noun] as number;
  if (head === verb) return place === REL.obl || place === REL.obj;
  if (head < verb || heads[head] !== verb) return false;
  if (place === REL.conj) return deprels[head] === REL.obl || deprels[head] === REL.obj;
  return deprels[head] === REL.xcomp;
}
