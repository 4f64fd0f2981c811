/**
 * Repairs of clauses that the parser puts beside each other, where one is the matter of the other or is cut in two: what is
 * demanded before it is said to be, what is called for to be done, whose subject a phrase keeps from its verb.
 */

import {
  AUXILIARY,
  childBefore,
  type Draft,
  type FramedVerb,
  hasChild,
  hasTo,
  NAME,
  NOUN,
  PARTICIPLE,
  PAST,
  PRONOUN,
  REL,
  VERB,
  wordOf,
} from './repair-draft.ts';
import { takesOwn } from './repair-voice.ts';

/** "Chad must free them, Mali demanded/parataxis": the clause before is what is demanded, of someone other than who demands. */
export function takeMatter(draft: Draft, { token, last, frames }: FramedVerb): void {
  const { heads, deprels, upos } = draft;
  const clause = heads[token] as number;
  if (deprels[token] !== REL.parataxis || clause > token || deprels[clause] !== REL.root) return;
  const speaker = childBefore(draft, token, clause, REL.nsubj);
  if (speaker < 0 || upos[speaker] === PRONOUN) return;
  if (hasChild(draft, { token, last, relations: [REL.obj, REL.iobj, REL.ccomp, REL.xcomp] }))
    return;
  const operator = frames.operatorOf('verb', draft.lemmas[token] ?? '');
  if (operator !== 'accuse' && !(operator === 'request' && isDuty(draft, clause))) return;
  heads[token] = -1;
  deprels[token] = REL.root;
  heads[clause] = token;
  deprels[clause] = REL.ccomp;
}

const DUTY = /^(?:must|should|shall)$/;

function isDuty(draft: Draft, verb: number): boolean {
  for (let word = verb - 1; word >= 0 && word > verb - 5; word--)
    if (draft.heads[word] === verb && DUTY.test(wordOf(draft, word))) return true;
  return false;
}

const OPENING = '(';
const CLOSING = ')';

/** "(TASS)/compound Residents fled": what stands in brackets before a word is no part of it. */
export function setAside(draft: Draft, token: number): void {
  const { heads, deprels } = draft;
  if (deprels[token] !== REL.compound || (heads[token] as number) < token) return;
  if (wordOf(draft, token - 1) === OPENING && wordOf(draft, token + 1) === CLOSING)
    deprels[token] = REL.parataxis;
}

/** "called for/case sanctions/obl to be lifted/advcl": the lifting is called for, not the sanctions. */
export function attachWished(draft: Draft, token: number, last: number): void {
  const { heads, deprels } = draft;
  const preposition = token + 1;
  if (wordOf(draft, preposition) !== 'for') return;
  const noun = heads[preposition] as number;
  if (noun <= preposition || heads[noun] !== token || deprels[noun] !== REL.obl) return;
  const verb = infinitiveBehind(draft, { token, noun, last });
  if (verb < 0) return;
  const passive = childBefore(draft, verb, noun, REL.passive) >= 0;
  heads[noun] = verb;
  deprels[noun] = passive ? REL.suffering : REL.nsubj;
  heads[preposition] = verb;
  deprels[preposition] = REL.mark;
  deprels[verb] = REL.xcomp;
}

/** An infinitive that hangs on the verb or on its noun, before any comma. */
function infinitiveBehind(
  draft: Draft,
  { token, noun, last }: { readonly token: number; readonly noun: number; readonly last: number },
): number {
  for (let verb = noun + 1; verb < last; verb++) {
    if (wordOf(draft, verb) === ',') return -1;
    const isLoose = draft.heads[verb] === token && draft.deprels[verb] === REL.advcl;
    if (!isLoose || !hasTo(draft, verb)) continue;
    return draft.upos[verb] === VERB ? verb : -1;
  }
  return -1;
}

/** "Bishops/root, in a letter to the king, called/VBN/acl for": behind the comma the sentence goes on with its verb. */
export function resumeSubject(
  draft: Draft,
  {
    token,
    first,
    own,
  }: { readonly token: number; readonly first: number; readonly own: ReadonlySet<string> },
): void {
  const { heads, deprels, upos, xpos } = draft;
  if (deprels[token] !== REL.acl || xpos[token] !== PARTICIPLE) return;
  if (wordOf(draft, token - 1) !== ',' || !takesOwn(draft, token, own)) return;
  const root = rootAbove(draft, token);
  if (root < 0 || (upos[root] !== NOUN && upos[root] !== NAME) || !isVerbless(draft, root, first))
    return;
  if (heads[token] === root) return;
  heads[token] = -1;
  deprels[token] = REL.root;
  heads[root] = token;
  deprels[root] = REL.nsubj;
  xpos[token] = PAST;
}

function rootAbove({ heads, deprels }: Draft, token: number): number {
  let at = heads[token] as number;
  while (at >= 0 && deprels[at] === REL.nmod) at = heads[at] as number;
  return at >= 0 && at < token && deprels[at] === REL.root ? at : -1;
}

/** Nothing that has a subject or stands with "be". */
function isVerbless({ heads, deprels, upos, length }: Draft, root: number, first: number): boolean {
  for (let child = first; child < length; child++)
    if (heads[child] === root && (deprels[child] === REL.nsubj || upos[child] === AUXILIARY))
      return false;
  return true;
}

/** "strikes/nsubj-of-thought, thought to be Chadian, hit/conj-of-thought Bol": the participle is an aside, the strikes hit. */
export function resumeVerb(draft: Draft, participle: number, last: number): void {
  const { heads, deprels, xpos } = draft;
  if (xpos[participle] !== PARTICIPLE && xpos[participle] !== PAST) return;
  if (wordOf(draft, participle - 1) !== ',') return;
  const subject = Math.max(
    childBefore(draft, participle, -1, REL.nsubj),
    childBefore(draft, participle, -1, REL.suffering),
  );
  if (subject < 0) return;
  for (let verb = participle + 1; verb < last; verb++) {
    if (heads[verb] !== participle || deprels[verb] !== REL.conj) continue;
    if (wordOf(draft, verb - 1) !== ',') return;
    if (xpos[verb] === PARTICIPLE) {
      if (!hasChild(draft, { token: verb, last, relations: [REL.obj] })) return;
      xpos[verb] = PAST;
    }
    heads[verb] = heads[participle] as number;
    deprels[verb] = deprels[participle] as number;
    heads[subject] = verb;
    deprels[subject] = REL.nsubj;
    heads[participle] = subject;
    deprels[participle] = REL.acl;
    for (let child = verb + 1; child < last; child++)
      if (heads[child] === participle) heads[child] = verb;
    return;
  }
}
