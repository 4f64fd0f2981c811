/** Repairs of which verb heads its clause, and of the noun before it that the clause is about. */

import { PARTICIPLE, PAST, REL, VERB } from './labels.ts';
import {
  childBefore,
  childBehind,
  frameOf,
  isNounOrName,
  type OpenSentence,
  wordOf,
} from './open-sentence.ts';
import { hang, takePlace } from './rehang.ts';
import { callsToOffice } from './repair-offices.ts';
import { happens, takesOwn } from './repair-voice.ts';

/** "The king/nsubj rejected/amod calls/root", "the king/root accused/acl the army": what has a subject and a tense is the clause. */
export function raiseVerb(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, xpos } = sentence;
  const noun = heads[verb] as number;
  if (noun < 0) return;
  if (isAlone(sentence, verb, noun)) {
    headClause(sentence, verb, noun);
    return;
  }
  if (xpos[verb] !== PAST && !isActive(sentence, verb)) return;
  if (deprels[verb] === REL.amod && noun > verb) raiseOverObject(sentence, verb, noun);
  else if (deprels[verb] === REL.acl && noun < verb && deprels[noun] === REL.root)
    headClause(sentence, verb, noun);
}

/** "the party/root called/VBN/acl on": with its own preposition, or what else it takes, and nothing else to hold the sentence. */
function isActive(sentence: OpenSentence, verb: number): boolean {
  if (sentence.xpos[verb] !== PARTICIPLE) return false;
  return (
    takesOwn(sentence, verb) ||
    happens(sentence, verb) ||
    takesObject(sentence, verb) ||
    callsToOffice(sentence, verb)
  );
}

/** The noun before it is its subject. */
function headClause(sentence: OpenSentence, verb: number, noun: number): void {
  takePlace(sentence, verb, noun);
  hang(sentence, noun, verb, REL.nsubj);
  sentence.xpos[verb] = PAST;
}

/** The noun behind it is its object, where it has a subject or finds one. */
function raiseOverObject(sentence: OpenSentence, verb: number, noun: number): void {
  if (sentence.upos[noun] === VERB) return;
  const subject = childBefore(sentence, verb, REL.nsubj);
  if (subject < 0 && !takeDoer(sentence, verb, noun)) return;
  takePlace(sentence, verb, noun);
  hang(sentence, noun, verb, REL.obj);
}

/** "mobs/root looted/VBN/amod shops/obj": a participle behind the noun, with an object, and no other verb to hold the sentence. */
function isAlone(sentence: OpenSentence, verb: number, noun: number): boolean {
  const { deprels, xpos } = sentence;
  if (deprels[verb] !== REL.amod || noun > verb || deprels[noun] !== REL.root) return false;
  return xpos[verb] === PARTICIPLE && childBehind(sentence, verb, REL.obj, verb + 9) >= 0;
}

/** "the rebels/root handed/acl in/case their arms/obl": behind the particle of a phrasal verb stands its object. */
function takesObject(sentence: OpenSentence, verb: number): boolean {
  const opensObject = /^(?:the|an?|his|her|its|their|all)$/.test(wordOf(sentence, verb + 2));
  return opensObject && frameOf(sentence, verb).particles.has(wordOf(sentence, verb + 1));
}

/** "Chad/compound severed/VBD/amod ties/root": with a tense of its own the verb has its doer before it. */
function takeDoer(sentence: OpenSentence, verb: number, noun: number): boolean {
  const { heads, deprels } = sentence;
  const doer = verb - 1;
  if (deprels[noun] !== REL.root || heads[doer] !== noun || deprels[doer] !== REL.compound)
    return false;
  if (!isNounOrName(sentence, doer)) return false;
  for (let child = doer - 1; child >= 0 && heads[child] === noun; child--) heads[child] = doer;
  hang(sentence, doer, verb, REL.nsubj);
  return true;
}

/** "the student/compound shot/VBD/root": a noun before a verb with a tense is its subject. */
export function nameSubject(sentence: OpenSentence, verb: number): void {
  const { deprels, xpos } = sentence;
  if (xpos[verb] !== PAST || (deprels[verb] !== REL.root && deprels[verb] !== REL.ccomp)) return;
  if (childBefore(sentence, verb, REL.nsubj) >= 0) return;
  const doer = childBefore(sentence, verb, REL.compound);
  if (doer < 0 || !isNounOrName(sentence, doer)) return;
  deprels[doer] = REL.nsubj;
}
