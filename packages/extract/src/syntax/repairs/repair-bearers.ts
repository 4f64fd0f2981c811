/** Repairs of names hung on the lands and bodies before them, of which those so named hold an office. */

import { NAME, NOUN, PLURAL, REL } from './labels.ts';
import { childBefore, type OpenSentence, wordOf } from './open-sentence.ts';
import { handOver, hang } from './rehang.ts';

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
