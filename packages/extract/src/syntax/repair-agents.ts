/** Repairs of who did what is told: agents of passives, authors of a deed that is an object, and what that deed is about. */

import { isTimeWord } from './is-time-word.ts';
import {
  ADJECTIVE,
  type Draft,
  hasChild,
  hasPassive,
  NAME,
  NOUN,
  REL,
  type VerbFrames,
  wordOf,
} from './repair-draft.ts';

/** "was let go/xcomp by his captors/agent-of-go": of the two verbs, the passive one has an agent. */
export function raiseAgent(draft: Draft, verb: number, last: number): void {
  const { heads, deprels } = draft;
  if (!hasPassive(draft, verb)) return;
  for (let below = verb + 1; below < last; below++) {
    if (heads[below] !== verb || deprels[below] !== REL.xcomp || hasPassive(draft, below)) continue;
    for (let agent = below + 1; agent < last; agent++)
      if (heads[agent] === below && deprels[agent] === REL.agent) heads[agent] = verb;
  }
}

/** "were shot by gunmen/agent in Bol/nmod-of-gunmen": only who is known already ("the police in Bol") is told apart by a place. */
export function raisePlace(draft: Draft, verb: number, last: number): void {
  const { heads, deprels, upos } = draft;
  for (let agent = verb + 2; agent < last - 2; agent++) {
    if (heads[agent] !== verb || deprels[agent] !== REL.agent) continue;
    const place = heads[agent + 1] as number;
    const isPlace = upos[place] === NAME && /^(?:in|near|outside)$/.test(wordOf(draft, agent + 1));
    if (!isPlace || heads[place] !== agent || deprels[place] !== REL.nmod) return;
    if (upos[agent] !== NOUN || isKnown(draft, verb, agent)) return;
    heads[place] = verb;
    deprels[place] = REL.obl;
    return;
  }
}

const OF_THE_KNOWN = /^(?:the|these|those|his|her|its|their|our|my|your)$/;

function isKnown(draft: Draft, after: number, noun: number): boolean {
  for (let word = after + 1; word < noun; word++)
    if (draft.heads[word] === noun && OF_THE_KNOWN.test(wordOf(draft, word))) return true;
  return false;
}

/** "criticism from Chad of the raid/nmod-of-Chad": what it is about hangs on the word, not on its author. */
export function raiseMatter(draft: Draft, noun: number, last: number, frames: VerbFrames): void {
  const { heads, deprels, upos } = draft;
  const author = noun + 2;
  if (author >= last || upos[author] !== NAME || !/^(?:from|by)$/.test(wordOf(draft, noun + 1)))
    return;
  if (upos[noun] !== NOUN || !hasMatter(draft, noun, frames)) return;
  const isBeside = heads[author] === heads[noun] && deprels[author] === REL.obl;
  if (heads[author] !== noun && !isBeside) return;
  for (let marker = author + 1; marker < last; marker++) {
    const matter = heads[marker] as number;
    const isOf = deprels[marker] === REL.case && /^(?:of|for|over)$/.test(wordOf(draft, marker));
    if (!isOf || heads[matter] !== author || deprels[matter] !== REL.nmod) continue;
    heads[matter] = noun;
    heads[author] = noun;
    deprels[author] = REL.nmod;
  }
}

function hasMatter({ lemmas }: Draft, noun: number, frames: VerbFrames): boolean {
  const lemma = lemmas[noun] ?? '';
  return frames.governsClause(lemma) || frames.isDeed(lemma);
}

interface AgentSearch {
  readonly token: number;
  readonly last: number;
  readonly isDeed: (noun: string) => boolean;
}

/** "granted to the rebels by the king/nmod": the agent of a passive. */
export function attachAgent(draft: Draft, { token, last, isDeed }: AgentSearch): void {
  const { heads, deprels } = draft;
  if (!hasPassive(draft, token)) return;
  if (hasChild(draft, { token, last, relations: [REL.agent] })) return;
  for (let marker = token + 1; marker < last; marker++) {
    if (deprels[marker] !== REL.case || wordOf(draft, marker) !== 'by') continue;
    const noun = heads[marker] as number;
    const holder = heads[noun] as number;
    const besideNoun = deprels[noun] === REL.nmod && isComplement(draft, holder, token);
    if (!besideNoun && !isBesideQuality(draft, noun, token)) continue;
    // "was found guilty of murder by a court": the verb's, though murder is a deed.
    if (!ACTED_ON.test(wordOf(draft, token)) && isDeed(draft.lemmas[holder] ?? '')) continue;
    heads[noun] = token;
    deprels[noun] = REL.agent;
    return;
  }
}

const ACTED_ON =
  /^(?:found|convicted|acquitted|accused|charged|indicted|sentenced|suspected|cleared|hit|slapped|punished|targeted|threatened)$/;

/** "was found guilty/xcomp by a court/obl-of-guilty": no quality has an agent. Days stay. */
function isBesideQuality(
  { heads, deprels, upos, lemmas }: Draft,
  noun: number,
  verb: number,
): boolean {
  const quality = heads[noun] as number;
  if (heads[quality] !== verb || deprels[quality] !== REL.xcomp) return false;
  if (isTimeWord(lemmas[noun] ?? '')) return false;
  return deprels[noun] === REL.obl && upos[quality] === ADJECTIVE;
}

/** Is it what the verb takes, or coordinated with it, or what a quality of its own takes: "found guilty of genocide"? */
function isComplement({ heads, deprels }: Draft, noun: number, verb: number): boolean {
  const place = deprels[noun] as number;
  const head = heads[noun] as number;
  if (head === verb) return place === REL.obl || place === REL.obj;
  if (head < verb || heads[head] !== verb) return false;
  if (place === REL.conj) return deprels[head] === REL.obl || deprels[head] === REL.obj;
  return deprels[head] === REL.xcomp;
}

/** "blamed the defeat/obj in the war on the rebels/nmod-of-war": a deed is blamed on someone. */
export function attachCulprit(draft: Draft, { token, last, isDeed }: AgentSearch): void {
  const { heads, deprels, lemmas } = draft;
  if (lemmas[token] !== 'blame' || hasPassive(draft, token)) return;
  const deed = heads.indexOf(token, token + 1);
  if (deed < 0 || deprels[deed] !== REL.obj || !isDeed(lemmas[deed] ?? '')) return;
  for (let marker = deed + 1; marker < last; marker++) {
    if (deprels[marker] !== REL.case || wordOf(draft, marker) !== 'on') continue;
    const culprit = heads[marker] as number;
    const holder = heads[culprit] as number;
    if (holder <= deed || heads[holder] !== token || deprels[culprit] !== REL.nmod) continue;
    heads[culprit] = token;
    deprels[culprit] = REL.obl;
    return;
  }
}

/** "is investigating abuses/obj by soldiers/obl": beside an active verb "by" names who did its object. */
export function attachAuthor(draft: Draft, { token, last, isDeed }: AgentSearch): void {
  const { heads, deprels } = draft;
  if (hasPassive(draft, token)) return;
  for (let deed = token + 1; deed < last - 1; deed++) {
    if (heads[deed] !== token || deprels[deed] !== REL.obj) continue;
    if (wordOf(draft, deed + 1) !== 'by' || !isDeed(draft.lemmas[deed] ?? '')) continue;
    const author = heads[deed + 1] as number;
    if (heads[author] !== token || author <= deed) continue;
    heads[author] = deed;
    deprels[author] = REL.nmod;
  }
}
