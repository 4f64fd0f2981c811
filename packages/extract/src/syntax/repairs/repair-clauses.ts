/** Repairs of clauses that say what a noun is about, or what was told. */

import { takesClause } from '../clauses/takes-clause.ts';
import {
  childBefore,
  type Draft,
  type FramedVerb,
  hasChild,
  NOUN,
  REL,
  type VerbFrames,
  wordOf,
} from './repair-draft.ts';

/** "charges/obj by the clergy that/mark it tortured/acl:relcl": complete in itself, the clause describes no noun. */
export function attachClause(draft: Draft, verb: number, frames: VerbFrames): void {
  const described = draft.heads[verb] as number;
  const own = childBefore(draft, verb, described, REL.nsubj);
  if (own < 0 || /^(who|which|that|whom|whose)$/.test(wordOf(draft, own))) return;
  const mark = childBefore(draft, verb, described, REL.mark);
  const announced = mark >= 0 && wordOf(draft, mark) === 'that';
  const isAbout = (noun: number): boolean => frames.governsClause(draft.lemmas[noun] ?? '');
  const last = Math.min(draft.length, verb + 4);
  const full = announced || hasChild(draft, { token: verb, last, relations: [REL.obj] });
  if (isAbout(described) && full) draft.deprels[verb] = REL.acl;
  if (!announced || isAbout(described)) return;
  const holder = holderOf(draft, described);
  if (holder < 0 || !isAbout(holder)) return;
  draft.heads[verb] = holder;
  draft.deprels[verb] = REL.acl;
}

/** "announced on television/obl that/mark they had freed/acl him": complete in itself, the clause is what was announced. */
export function raiseTold(draft: Draft, { token, last, frames }: FramedVerb): void {
  const { heads, deprels, lemmas } = draft;
  const noun = heads[token] as number;
  const verb = noun < 0 ? -1 : (heads[noun] as number);
  if (deprels[token] !== REL.acl || deprels[noun] !== REL.obl || verb < 0 || verb > noun) return;
  if (heads[noun + 1] !== token || wordOf(draft, noun + 1) !== 'that') return;
  const lemma = lemmas[noun] ?? '';
  if (takesClause(lemma) || frames.governsClause(lemma)) return;
  if (frames.operatorOf('verb', lemmas[verb] ?? '') === undefined) return;
  if (hasChild(draft, { token: verb, last, relations: [REL.obj, REL.ccomp] })) return;
  if (childBefore(draft, token, noun, REL.nsubj) < 0) return;
  if (!hasChild(draft, { token, last, relations: [REL.obj] })) return;
  heads[token] = verb;
  deprels[token] = REL.ccomp;
}

/** "the mask that/mark Peru returned/acl": no clause says what a mask is about, and the verb lacks what it is done to. */
export function attachRelative(draft: Draft, { token, last, frames }: FramedVerb): void {
  const described = draft.heads[token] as number;
  const that = described + 1;
  const noun = draft.lemmas[described] ?? '';
  if (described < 0 || draft.upos[described] !== NOUN || takesClause(noun)) return;
  if (frames.governsClause(noun) || frames.isDeed(noun)) return;
  if (
    draft.heads[that] !== token ||
    draft.deprels[that] !== REL.mark ||
    wordOf(draft, that) !== 'that'
  )
    return;
  const taken = [REL.obj, REL.obl, REL.xcomp, REL.ccomp];
  const subject = childBefore(draft, token, that, REL.nsubj);
  if (subject < 0 || hasChild(draft, { token, last, relations: taken })) return;
  draft.deprels[token] = REL.relcl;
  draft.deprels[that] = REL.obj;
}

/** The noun that "by the clergy" belongs to, or would if it did not hang on the verb: "denied charges/obj by the clergy/obl". */
function holderOf(draft: Draft, described: number): number {
  const head = draft.heads[described] as number;
  const relation = draft.deprels[described];
  if (relation === REL.nmod) return head;
  if (relation !== REL.obl) return -1;
  for (let noun = described - 1; noun > head; noun--)
    if (draft.heads[noun] === head && draft.deprels[noun] === REL.obj) return noun;
  return -1;
}
