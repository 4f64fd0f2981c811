/** Repairs around "between", which joins two parties and hangs on a noun. */

import { GERUND, NOUN, REL, VERB } from './labels.ts';
import { childBefore, hasChildAround, type OpenSentence, wordOf } from './open-sentence.ts';
import { handOver, hang, takePlace } from './rehang.ts';

export function readBetween(sentence: OpenSentence, between: number): void {
  if (sentence.deprels[between] !== REL.case || wordOf(sentence, between) !== 'between') return;
  splitParties(sentence, between);
  const noun = sentence.heads[between] as number;
  if (between > 0 && sentence.heads[noun] === between - 1) nameGerund(sentence, between - 1);
}

/** "between the army/compound and Chadian/conj forces": the first of two parties is not a part of the second's name. */
function splitParties(sentence: OpenSentence, between: number): void {
  const { heads, deprels, last } = sentence;
  const named = heads[between] as number;
  const second = deprels[named] === REL.compound ? (heads[named] as number) : named;
  if (second < between || second >= last) return;
  const first = childBefore(sentence, second, REL.compound, between);
  const joined = first < 0 ? -1 : joinedTo(sentence, first, second);
  if (joined < 0) return;
  takePlace(sentence, first, second);
  hang(sentence, second, first, REL.conj);
  handOver(sentence, { from: second, to: first, first: between, last: first });
  for (let token = first + 1; token < joined; token++)
    if (deprels[token] === REL.cc) heads[token] = second;
  hang(sentence, joined, second, REL.compound);
}

/** The word between the two that the parser joined to the first. */
function joinedTo({ heads, deprels }: OpenSentence, first: number, second: number): number {
  for (let token = first + 1; token < second; token++)
    if (heads[token] === first && deprels[token] === REL.conj) return token;
  return -1;
}

/** "displaced by/mark fighting/VERB between the army and rebels": what goes on between two is no one's single deed. */
function nameGerund(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, upos, xpos, last } = sentence;
  if (xpos[verb] !== GERUND || hasChildAround(sentence, verb, OWN)) return;
  const marker = childBefore(sentence, verb, REL.mark);
  const role = marker < 0 ? NAMED.get(deprels[verb] as number) : markedRole(sentence, verb);
  if (role === undefined) return;
  if (marker >= 0) deprels[marker] = REL.case;
  deprels[verb] = role;
  upos[verb] = NOUN;
  for (let child = verb + 1; child < last; child++)
    if (heads[child] === verb && deprels[child] === REL.obl) deprels[child] = REL.nmod;
}

const OWN: readonly number[] = [REL.nsubj, REL.aux, REL.passive, REL.obj];

/** What a noun is where a clause had this place. */
const NAMED: ReadonlyMap<number, number> = new Map([
  [REL.csubj, REL.nsubj],
  [REL.passiveClause, REL.suffering],
  [REL.xcomp, REL.obj],
  [REL.ccomp, REL.obj],
]);

function markedRole({ heads, deprels, upos }: OpenSentence, verb: number): number | undefined {
  const relation = deprels[verb];
  if (relation !== REL.advcl && relation !== REL.acl) return undefined;
  return upos[heads[verb] as number] === VERB ? REL.obl : REL.nmod;
}
