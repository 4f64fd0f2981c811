/** Repairs of which verb heads its clause, and of the noun before it that the clause is about. */

import {
  childBefore,
  type Draft,
  hasChild,
  isNounOrName,
  PARTICIPLE,
  PAST,
  REL,
  VERB,
  wordOf,
} from './repair-draft.ts';
import { callsToOffice } from './repair-offices.ts';
import { happens, takesOwn } from './repair-voice.ts';

/** "The king/nsubj rejected/amod calls/root", "the king/root accused/acl the army": what has a subject and a tense is the clause. */
export function raiseVerb(
  draft: Draft,
  verb: number,
  { own, particles }: Readonly<Record<'own' | 'particles', ReadonlySet<string>>>,
): void {
  const { heads, deprels, xpos } = draft;
  const noun = heads[verb] as number;
  if (noun < 0) return;
  if (isAlone(draft, verb, noun)) {
    headClause(draft, verb, noun);
    return;
  }
  if (xpos[verb] !== PAST && !isActive(draft, verb, { own, particles })) return;
  if (deprels[verb] === REL.amod && noun > verb) raiseOverObject(draft, verb, noun);
  else if (deprels[verb] === REL.acl && noun < verb && deprels[noun] === REL.root)
    headClause(draft, verb, noun);
}

/** "the party/root called/VBN/acl on": with its own preposition, or what else it takes, and nothing else to hold the sentence. */
function isActive(
  draft: Draft,
  verb: number,
  { own, particles }: Readonly<Record<'own' | 'particles', ReadonlySet<string>>>,
): boolean {
  if (draft.xpos[verb] !== PARTICIPLE) return false;
  return (
    takesOwn(draft, verb, own) ||
    happens(draft, verb) ||
    takesObject(draft, verb, particles) ||
    callsToOffice(draft, verb)
  );
}

/** The noun before it is its subject. */
function headClause(draft: Draft, verb: number, noun: number): void {
  replaceHead(draft, verb, noun);
  draft.deprels[noun] = REL.nsubj;
  draft.xpos[verb] = PAST;
}

/** The noun behind it is its object, where it has a subject or finds one. */
function raiseOverObject(draft: Draft, verb: number, noun: number): void {
  if (draft.upos[noun] === VERB) return;
  const subject = childBefore(draft, verb, -1, REL.nsubj);
  if (subject < 0 && !takeDoer(draft, verb, noun)) return;
  replaceHead(draft, verb, noun);
  draft.deprels[noun] = REL.obj;
}

/** The verb takes its noun's place in the sentence, and the noun hangs on the verb. */
function replaceHead({ heads, deprels }: Draft, verb: number, noun: number): void {
  heads[verb] = heads[noun] as number;
  deprels[verb] = deprels[noun] as number;
  heads[noun] = verb;
}

/** "mobs/root looted/VBN/amod shops/obj": a participle behind the noun, with an object, and no other verb to hold the sentence. */
function isAlone(draft: Draft, verb: number, noun: number): boolean {
  const { deprels, xpos } = draft;
  if (deprels[verb] !== REL.amod || noun > verb || deprels[noun] !== REL.root) return false;
  const last = Math.min(draft.length, verb + 9);
  return xpos[verb] === PARTICIPLE && hasChild(draft, { token: verb, last, relations: [REL.obj] });
}

/** "the rebels/root handed/acl in/case their arms/obl": behind the particle of a phrasal verb stands its object. */
function takesObject(draft: Draft, verb: number, particles: ReadonlySet<string>): boolean {
  const opensObject = /^(?:the|an?|his|her|its|their|all)$/.test(wordOf(draft, verb + 2));
  return opensObject && particles.has(wordOf(draft, verb + 1));
}

/** "Chad/compound severed/VBD/amod ties/root": with a tense of its own the verb has its doer before it. */
function takeDoer(draft: Draft, verb: number, noun: number): boolean {
  const { heads, deprels } = draft;
  const doer = verb - 1;
  if (deprels[noun] !== REL.root || heads[doer] !== noun || deprels[doer] !== REL.compound)
    return false;
  if (!isNounOrName(draft, doer)) return false;
  for (let child = doer - 1; child >= 0 && heads[child] === noun; child--) heads[child] = doer;
  heads[doer] = verb;
  deprels[doer] = REL.nsubj;
  return true;
}

/** "the student/compound shot/VBD/root": a noun before a verb with a tense is its subject. */
export function nameSubject(draft: Draft, verb: number): void {
  const { deprels, xpos } = draft;
  if (xpos[verb] !== PAST || (deprels[verb] !== REL.root && deprels[verb] !== REL.ccomp)) return;
  if (childBefore(draft, verb, -1, REL.nsubj) >= 0) return;
  const doer = childBefore(draft, verb, -1, REL.compound);
  if (doer < 0 || !isNounOrName(draft, doer)) return;
  deprels[doer] = REL.nsubj;
}
