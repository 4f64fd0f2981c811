/** Repairs of clauses that describe whom or what is told before, and were hung on a day, a land or the wrong noun between. */

import { isTimeWord } from '../times/is-time-word.ts';
import { GERUND, NAME, NOUN, PARTICIPLE, REL } from './labels.ts';
import {
  childBefore,
  childBehind,
  hasPassive,
  isNounOrName,
  type OpenSentence,
  wordOf,
} from './open-sentence.ts';
import { hang } from './rehang.ts';

/** "adopted a resolution/obj on Friday condemning/acl the raid": a day condemns nothing, a resolution does. */
export function describeThing(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, xpos } = sentence;
  const day = heads[verb] as number;
  if (xpos[verb] !== GERUND || deprels[verb] !== REL.acl || day < 0 || day > verb) return;
  if (!isTimeWord(wordOf(sentence, day))) return;
  const governor = heads[day] as number;
  for (let noun = day - 1; noun > governor; noun--) {
    if (heads[noun] !== governor || deprels[noun] !== REL.obj) continue;
    heads[verb] = noun;
    return;
  }
}

/**
 * "indicted a girl on Monday who/nsubj was filmed/acl:relcl", "sent a monk to Peru who was jailed": the clause describes the one who
 * was indicted or sent, and neither the day nor the land.
 */
export function describePerson(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, upos } = sentence;
  const noOne = heads[verb] as number;
  if (deprels[verb] !== REL.relcl || noOne < 0 || noOne > verb) return;
  if (!hasWho(sentence, verb, noOne)) return;
  if (!isTimeWord(wordOf(sentence, noOne)) && !isLand(sentence, noOne)) return;
  const governor = heads[noOne] as number;
  for (let noun = noOne - 1; noun > governor; noun--) {
    if (heads[noun] !== governor || !isNounOrName(sentence, noun)) continue;
    if (isLand(sentence, noun)) continue;
    heads[verb] = noun;
    return;
  }
  if (upos[governor] === NOUN && deprels[noOne] === REL.nmod) heads[verb] = governor;
}

function hasWho(sentence: OpenSentence, verb: number, noOne: number): boolean {
  for (let token = noOne + 1; token < verb; token++)
    if (sentence.heads[token] === verb && wordOf(sentence, token) === 'who') return true;
  return false;
}

const isLand = ({ names }: OpenSentence, token: number): boolean =>
  names.some(({ type, first, last }) => type === 'LOC' && first <= token && token < last);

/** "by Ada Rhys, the leader/nsubj now jailed/acl:relcl in Peru": a participle has no subject; the noun beside the name describes her. */
export function describeHolder(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, upos, xpos } = sentence;
  const name = heads[verb] as number;
  if (deprels[verb] !== REL.relcl || xpos[verb] !== PARTICIPLE || name < 0 || name > verb) return;
  const noun = Math.max(
    childBefore(sentence, verb, REL.suffering, name),
    childBefore(sentence, verb, REL.nsubj, name),
  );
  if (noun < 0 || upos[name] !== NAME || upos[noun] !== NOUN || hasPassive(sentence, verb)) return;
  const the = childBefore(sentence, noun, REL.det, name);
  if (the < 0 || wordOf(sentence, the - 1) !== ',') return;
  if (childBehind(sentence, verb, REL.obj) >= 0) return;
  hang(sentence, noun, name, REL.appos);
  hang(sentence, verb, noun, REL.acl);
}
