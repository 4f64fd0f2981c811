/** Repairs of clauses that say what a noun is about, or what was told. */

import { takesClause } from '../clauses/takes-clause.ts';
import { NOUN, PRONOUN, REL } from './labels.ts';
import { childBefore, childBehind, hasChild, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

/** "charges/obj by the clergy that/mark it tortured/acl:relcl": complete in itself, the clause describes no noun. */
export function attachClause(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, lemmas, lexicon } = sentence;
  const described = heads[verb] as number;
  if (deprels[verb] !== REL.acl && deprels[verb] !== REL.relcl) return;
  const own = childBefore(sentence, verb, REL.nsubj, described);
  if (own < 0 || /^(who|which|that|whom|whose)$/.test(wordOf(sentence, own))) return;
  const mark = childBefore(sentence, verb, REL.mark, described);
  const announced = mark >= 0 && wordOf(sentence, mark) === 'that';
  const isAbout = (noun: number): boolean => lexicon.governsClause(lemmas[noun] ?? '');
  const full = announced || childBehind(sentence, verb, REL.obj, verb + 4) >= 0;
  if (isAbout(described) && full) deprels[verb] = REL.acl;
  if (!announced || isAbout(described)) return;
  const holder = holderOf(sentence, described);
  if (holder < 0 || !isAbout(holder)) return;
  hang(sentence, verb, holder, REL.acl);
}

/**
 * "announced on television/obl that/mark they had freed/acl him", "said after a summit/obl in Oslo that …": complete in itself, the
 * clause is what was announced.
 */
export function raiseTold(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, lemmas, lexicon } = sentence;
  const noun = heads[verb] as number;
  const telling = noun < 0 ? -1 : (heads[noun] as number);
  if (deprels[verb] !== REL.acl && deprels[verb] !== REL.relcl) return;
  if (telling < 0 || telling > noun || deprels[noun] !== REL.obl) return;
  const mark = childBefore(sentence, verb, REL.mark, noun);
  if (mark < 0 || wordOf(sentence, mark) !== 'that') return;
  const lemma = lemmas[noun] ?? '';
  if (takesClause(lemma) || lexicon.governsClause(lemma)) return;
  if (lexicon.operatorOf('verb', lemmas[telling] ?? '') === undefined) return;
  if (hasChild(sentence, telling, [REL.obj, REL.ccomp])) return;
  if (childBefore(sentence, verb, REL.nsubj, noun) < 0) return;
  if (!hasChild(sentence, verb, [REL.obj])) return;
  hang(sentence, verb, telling, REL.ccomp);
}

/** "told rebels/iobj (that) they/nsubj should disarm/acl": what takes up those told in a pronoun is what they are told. */
export function raiseToldOnes(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, lemmas, upos } = sentence;
  if (deprels[verb] !== REL.acl && deprels[verb] !== REL.relcl) return;
  const told = heads[verb] as number;
  const telling = told < 0 ? -1 : (heads[told] as number);
  if (telling < 0 || telling > told || !TELLING.test(lemmas[telling] ?? '')) return;
  if (deprels[told] !== REL.iobj && deprels[told] !== REL.obj) return;
  const first = wordOf(sentence, told + 1) === 'that' ? told + 2 : told + 1;
  if (heads[first] !== verb || deprels[first] !== REL.nsubj || upos[first] !== PRONOUN) return;
  if (hasChild(sentence, telling, [REL.ccomp, REL.xcomp])) return;
  hang(sentence, verb, telling, REL.ccomp);
}

const TELLING = /^(?:tell|remind|warn|inform|assure|notify)$/;

/** "the mask that/mark Peru returned/acl": no clause says what a mask is about, and the verb lacks what it is done to. */
export function attachRelative(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, lemmas, upos, lexicon } = sentence;
  const described = heads[verb] as number;
  const that = described + 1;
  const noun = lemmas[described] ?? '';
  if (deprels[verb] !== REL.acl || upos[described] !== NOUN || takesClause(noun)) return;
  if (lexicon.governsClause(noun) || lexicon.isDeed(noun)) return;
  if (heads[that] !== verb || deprels[that] !== REL.mark || wordOf(sentence, that) !== 'that')
    return;
  const taken = [REL.obj, REL.obl, REL.xcomp, REL.ccomp];
  const subject = childBefore(sentence, verb, REL.nsubj, that);
  if (subject < 0 || hasChild(sentence, verb, taken)) return;
  deprels[verb] = REL.relcl;
  deprels[that] = REL.obj;
}

/** The noun that "by the clergy" belongs to, or would if it did not hang on the verb: "denied charges/obj by the clergy/obl". */
function holderOf(sentence: OpenSentence, described: number): number {
  const head = sentence.heads[described] as number;
  const relation = sentence.deprels[described];
  if (relation === REL.nmod) return head;
  if (relation !== REL.obl) return -1;
  for (let noun = described - 1; noun > head; noun--)
    if (sentence.heads[noun] === head && sentence.deprels[noun] === REL.obj) return noun;
  return -1;
}
