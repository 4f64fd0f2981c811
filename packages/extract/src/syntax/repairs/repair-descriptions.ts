/**
 * Repairs of what describes whom or what is told before it: clauses that were hung on a day, which no deed describes, and names that
 * were hung on the lands before them.
 */

import { isTimeWord } from '../times/is-time-word.ts';
import { GERUND, NAME, NOUN, PARTICIPLE, PLURAL, REL } from './labels.ts';
import {
  childBefore,
  childBehind,
  hasPassive,
  isNounOrName,
  type OpenSentence,
  wordOf,
} from './open-sentence.ts';
import { handOver, hang } from './rehang.ts';

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

/** "ministers of Chad and/cc Mali/conj, Ada Rhys/conj and Karl Lund/conj, met": behind "and" a list is full; those are the ministers. */
export function nameBearers(sentence: OpenSentence, token: number): void {
  const { heads, deprels, upos, xpos, last } = sentence;
  const bearers = heads[token] as number;
  if (deprels[token] !== REL.nmod || bearers < 0 || xpos[bearers] !== PLURAL) return;
  if (upos[bearers] !== NOUN || upos[token] !== NAME) return;
  let isFull = false;
  let first = -1;
  for (let name = token + 1; name < last; name++) {
    if (heads[name] !== token || deprels[name] !== REL.conj) continue;
    if (isFull && first < 0) {
      if (upos[name] !== NAME || wordOf(sentence, name - 1) !== ',') return;
      first = name;
      hang(sentence, name, bearers, REL.appos);
    } else if (first >= 0) heads[name] = first;
    isFull ||= isBehindAnd(sentence, name);
  }
}

const isBehindAnd = (sentence: OpenSentence, name: number): boolean =>
  wordOf(sentence, name - 1) === 'and' && sentence.heads[name - 1] === name;

/**
 * "the envoy to Syria, Ada/appos-of-Syria Rhys", "the Secretary of State Ada/nmod-of-Secretary Rhys": a person is no land and no body,
 * but whoever is sent there.
 */
export function nameBearer(sentence: OpenSentence, name: number): void {
  const { heads, deprels, names, xpos } = sentence;
  const beside = heads[name] as number;
  const role = deprels[name];
  if (beside < 0 || beside > name || (role !== REL.appos && role !== REL.nmod)) return;
  const person = names.find(({ type, first }) => type === 'PER' && first === name);
  if (!person) return;
  if (role === REL.nmod) {
    if (childBefore(sentence, name, REL.case, beside) < 0) deprels[name] = REL.appos;
    return;
  }
  const bearer = heads[beside] as number;
  if (deprels[beside] !== REL.nmod || bearer > beside || xpos[bearer] === PLURAL) return;
  if (!names.some((other) => other.type !== 'PER' && covers(other, beside))) return;
  heads[name] = bearer;
  handOver(sentence, { from: beside, to: bearer, first: name + 1, last: person.last });
}

const covers = ({ first, last }: OpenSentence['names'][number], token: number): boolean =>
  first <= token && last > token;
