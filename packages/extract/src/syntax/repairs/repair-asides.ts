/**
 * Repairs of clauses and asides that the parser puts beside what they belong to: what is demanded before it is said to be, what is
 * called for to be done, what stands in brackets, when it was done that others speak of, what came of that.
 */

import { wordSet } from '@dateline/language';
import { GERUND, PRONOUN, REL, VERB } from './labels.ts';
import {
  childBefore,
  frameOf,
  hasChild,
  hasTo,
  type OpenSentence,
  wordOf,
} from './open-sentence.ts';
import { hang, makeRoot } from './rehang.ts';

/** "Chad must free them, Mali demanded/parataxis": the clause before is what is demanded, of someone other than who demands. */
export function takeMatter(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, upos, lexicon } = sentence;
  const clause = heads[verb] as number;
  if (deprels[verb] !== REL.parataxis || clause > verb || deprels[clause] !== REL.root) return;
  const speaker = childBefore(sentence, verb, REL.nsubj, clause);
  if (speaker < 0 || upos[speaker] === PRONOUN) return;
  if (hasChild(sentence, verb, [REL.obj, REL.iobj, REL.ccomp, REL.xcomp])) return;
  const operator = lexicon.operatorOf('verb', sentence.lemmas[verb] ?? '');
  const takes =
    operator === 'accuse' ||
    (operator === 'request' && isDuty(sentence, clause)) ||
    (operator === 'warn' && isDoneByNoOne(sentence, clause, speaker));
  if (!takes) return;
  makeRoot(sentence, verb);
  hang(sentence, clause, verb, REL.ccomp);
}

const DUTY = /^(?:must|should|shall)$/;

function isDuty(sentence: OpenSentence, verb: number): boolean {
  for (let word = verb - 1; word >= 0 && word > verb - 5; word--)
    if (sentence.heads[word] === verb && DUTY.test(wordOf(sentence, word))) return true;
  return false;
}

/** "Ties would be cut, Chad warned": with no one else told to do it, whoever warns of it would. */
function isDoneByNoOne(sentence: OpenSentence, verb: number, end: number): boolean {
  const { heads, deprels, lemmas } = sentence;
  if (MISFORTUNES.test(lemmas[verb] ?? '')) return false;
  let isPassive = false;
  for (let word = Math.max(sentence.first, verb - 6); word < end; word++) {
    if (heads[word] !== verb) continue;
    if (deprels[word] === REL.agent) return false;
    if (deprels[word] === REL.passive) isPassive = true;
  }
  return isPassive;
}

/** "Thousands will be killed, aid workers warned": what befalls people is only foretold. */
const MISFORTUNES =
  /^(?:kill|wound|injure|hurt|displace|uproot|destroy|damage|infect|affect|flood)$/;

const OPENING = '(';
const CLOSING = ')';

/** "(TASS)/compound Residents fled": what stands in brackets before a word is no part of it. */
export function setAside(sentence: OpenSentence, token: number): void {
  const { heads, deprels } = sentence;
  if (deprels[token] !== REL.compound || (heads[token] as number) < token) return;
  if (wordOf(sentence, token - 1) === OPENING && wordOf(sentence, token + 1) === CLOSING)
    deprels[token] = REL.parataxis;
}

/** "called for/case sanctions/obl to be lifted/advcl": the lifting is called for, not the sanctions. */
export function attachWished(sentence: OpenSentence, token: number): void {
  const { heads, deprels } = sentence;
  const preposition = token + 1;
  if (wordOf(sentence, preposition) !== 'for' || !frameOf(sentence, token).governsInfinitive)
    return;
  const noun = heads[preposition] as number;
  if (noun <= preposition || heads[noun] !== token || deprels[noun] !== REL.obl) return;
  const verb = infinitiveBehind(sentence, token, noun);
  if (verb < 0) return;
  const passive = childBefore(sentence, verb, REL.passive, noun) >= 0;
  hang(sentence, noun, verb, passive ? REL.suffering : REL.nsubj);
  hang(sentence, preposition, verb, REL.mark);
  deprels[verb] = REL.xcomp;
}

/** An infinitive that hangs on the verb or on its noun, before any comma. */
function infinitiveBehind(sentence: OpenSentence, token: number, noun: number): number {
  const { last } = sentence;
  for (let verb = noun + 1; verb < last; verb++) {
    if (wordOf(sentence, verb) === ',') return -1;
    const isLoose = sentence.heads[verb] === token && sentence.deprels[verb] === REL.advcl;
    if (!isLoose || !hasTo(sentence, verb)) continue;
    return sentence.upos[verb] === VERB ? verb : -1;
  }
  return -1;
}

/** "bombed the port, the army said/parataxis, after/mark rockets hit/ccomp the town": when it was bombed, not what was said after. */
export function passOverAside(sentence: OpenSentence, verb: number): void {
  const { heads, deprels } = sentence;
  const aside = heads[verb] as number;
  if (deprels[verb] !== REL.ccomp && deprels[verb] !== REL.advcl) return;
  if (aside < 0 || aside > verb || deprels[aside] !== REL.parataxis) return;
  const told = heads[aside] as number;
  const mark = childBefore(sentence, verb, REL.mark, aside);
  if (told < 0 || told > aside || mark < 0 || !WHEN.test(wordOf(sentence, mark))) return;
  if (wordOf(sentence, mark - 1) !== ',') return;
  hang(sentence, verb, told, REL.advcl);
}

const WHEN = /^(?:after|before|when|while|as|once|since|because|until|although|though)$/;

/** "The order came after mobs razed the town, killing/advcl-of-came ten": the mobs killed them. */
export function lowerOutcome(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, lemmas, upos, xpos } = sentence;
  const above = heads[verb] as number;
  if (xpos[verb] !== GERUND || deprels[verb] !== REL.advcl || above < 0 || above > verb) return;
  if (!COMING.has(lemmas[above] ?? '') || wordOf(sentence, verb - 1) !== ',') return;
  for (let clause = verb - 1; clause > above; clause--) {
    if (heads[clause] !== above || deprels[clause] !== REL.advcl || upos[clause] !== VERB) continue;
    const mark = childBefore(sentence, clause, REL.mark, above);
    if (mark >= 0 && WHEN.test(wordOf(sentence, mark))) heads[verb] = clause;
    return;
  }
}

const COMING = wordSet('come follow happen occur begin erupt');
