/**
 * Repairs of clauses and asides that the parser puts beside what they belong to: what is demanded before it is said to be, what is
 * called for to be done, what stands in brackets.
 */

import {
  childBefore,
  type Draft,
  type FramedVerb,
  hasChild,
  hasTo,
  PRONOUN,
  REL,
  VERB,
  wordOf,
} from './repair-draft.ts';

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
