/**
 * Repairs of nouns and qualities in -ing that the parser took for verbs: "killed in raids and shelling by the army", "a border
 * crossing with Chad", "promised sweeping reforms".
 */

import { wordSet } from '@dateline/language';
import { ADJECTIVE, GERUND, NAME, NOUN, REL, SINGULAR, VERB } from './labels.ts';
import {
  childBefore,
  hasChild,
  hasChildAround,
  isNounOrName,
  type OpenSentence,
  wordOf,
} from './open-sentence.ts';
import { handOver, hang } from './rehang.ts';

/** Of a word that is tagged as a gerund. */
export function readAsNoun(sentence: OpenSentence, token: number): void {
  if (sentence.upos[token] !== VERB) return;
  if (joinToNoun(sentence, token) || joinToBorder(sentence, token)) return;
  if (readAsAuthored(sentence, token) || readAsBlow(sentence, token)) return;
  if (readAsSubject(sentence, token) || describeObject(sentence, token)) return;
  // "a crossing with Chad": no verb has an article.
  if (childBefore(sentence, token, REL.det) >= 0 && !hasChildAround(sentence, token, OWN))
    name(sentence, token);
}

/** "in raids and shelling/conj": joined to a noun, or to a verb that is no gerund itself right behind a noun, it is one with the noun. */
function joinToNoun(sentence: OpenSentence, token: number): boolean {
  const { heads, deprels, xpos } = sentence;
  const noun = token - 2;
  const verb = heads[token] as number;
  if (noun < 0 || deprels[token] !== REL.conj || !/^(?:and|or)$/.test(wordOf(sentence, token - 1)))
    return false;
  // "in dozens of raids and shelling"
  const counted = deprels[noun] === REL.nmod ? (heads[noun] as number) : noun;
  if (sentence.upos[noun] !== NOUN || deprels[counted] !== REL.obl) return false;
  if (heads[counted] !== verb && counted !== verb && noun !== verb) return false;
  if (xpos[verb] === GERUND || hasChildAround(sentence, token, OWN)) return false;
  heads[token] = noun;
  name(sentence, token);
  return true;
}

/** "died in shelling/advcl in Homs": what people are killed and hurt in is no doing of theirs. */
function readAsBlow(sentence: OpenSentence, token: number): boolean {
  const { heads, deprels, lemmas } = sentence;
  const verb = heads[token] as number;
  if (!BLOW.test(wordOf(sentence, token))) return false;
  if (deprels[token] !== REL.advcl || wordOf(sentence, token - 1) !== 'in') return false;
  if (!/^(?:die|kill|wound|injure|hurt|perish|displace)$/.test(lemmas[verb] ?? '')) return false;
  if (hasChildAround(sentence, token, OWN)) return false;
  deprels[token] = REL.obl;
  deprels[token - 1] = REL.case;
  name(sentence, token);
  return true;
}

/** "Fighting/csubj raged": alone before its verb it is what went on, and no one's doing. */
function readAsSubject(sentence: OpenSentence, token: number): boolean {
  const { deprels } = sentence;
  if (deprels[token] !== REL.csubj || !BLOW.test(wordOf(sentence, token))) return false;
  if (hasChildAround(sentence, token, OWN)) return false;
  deprels[token] = REL.nsubj;
  name(sentence, token);
  return true;
}

const BLOW = /^(?:shelling|bombing|fighting|shooting|rioting|looting)$/;

/** "closed its border/obj crossing/advcl", "opened the Rafah/obj crossing/xcomp": what lies between two lands. */
function joinToBorder(sentence: OpenSentence, token: number): boolean {
  const { heads, deprels } = sentence;
  const border = token - 1;
  if (border < 0 || wordOf(sentence, token) !== 'crossing' || hasChildAround(sentence, token, OWN))
    return false;
  if (
    !/^(?:border|frontier|land|river)$/.test(wordOf(sentence, border)) &&
    !isNamed(sentence, border)
  )
    return false;
  if (heads[border] !== heads[token] && heads[token] !== border) return false;
  const above = heads[border] as number;
  hang(sentence, token, above, deprels[border] as number);
  hang(sentence, border, token, REL.compound);
  handOver(sentence, { from: border, to: token, last: border });
  name(sentence, token);
  return true;
}

/** "the Rafah": no place has an article, but its crossing has. */
function isNamed(sentence: OpenSentence, word: number): boolean {
  const article = childBefore(sentence, word, REL.det);
  return sentence.upos[word] === NAME && article >= 0 && wordOf(sentence, article) === 'the';
}

/** "blamed it on/mark reporting/advcl by the Herald/agent": without an auxiliary only a noun has someone to do it behind "by". */
function readAsAuthored(sentence: OpenSentence, token: number): boolean {
  const { heads, deprels, upos } = sentence;
  const marker = token - 1;
  const role = deprels[token] === REL.advcl || deprels[token] === REL.acl;
  if (!role || heads[marker] !== token || deprels[marker] !== REL.mark) return false;
  if (!/^(?:on|over|about|of|for|from)$/.test(wordOf(sentence, marker))) return false;
  if (!hasChild(sentence, token, [REL.agent]) || hasChildAround(sentence, token, OWN)) return false;
  deprels[marker] = REL.case;
  deprels[token] = upos[heads[token] as number] === VERB ? REL.obl : REL.nmod;
  name(sentence, token);
  return true;
}

/** "promised sweeping/xcomp reforms/obj": what reforms are like, and nothing that anyone does to them. */
function describeObject(sentence: OpenSentence, token: number): boolean {
  const { heads, deprels, upos, last } = sentence;
  if (deprels[token] !== REL.xcomp || !QUALITIES.has(wordOf(sentence, token))) return false;
  for (let noun = token + 1; noun < last && noun < token + 4; noun++) {
    if (heads[noun] !== token || deprels[noun] !== REL.obj) continue;
    const verb = heads[token] as number;
    handOver(sentence, { from: token, to: verb, first: token + 1 });
    hang(sentence, token, noun, REL.amod);
    upos[token] = ADJECTIVE;
    return true;
  }
  return false;
}

const QUALITIES = wordSet(
  'sweeping lasting crippling outstanding existing remaining pressing overwhelming withering growing ongoing ' +
    'neighbouring neighboring',
);

const OWN: readonly number[] = [REL.nsubj, REL.aux, REL.obj, REL.xcomp, REL.ccomp];

/** What belonged to a verb goes with the noun. */
function name(sentence: OpenSentence, token: number): void {
  const { heads, deprels, upos, xpos, last } = sentence;
  upos[token] = NOUN;
  xpos[token] = SINGULAR;
  for (let child = token + 1; child < last; child++)
    if (
      heads[child] === token &&
      PHRASES.has(deprels[child] as number) &&
      isNounOrName(sentence, child)
    )
      deprels[child] = REL.nmod;
}

const PHRASES: ReadonlySet<number> = new Set([REL.obl, REL.agent]);
