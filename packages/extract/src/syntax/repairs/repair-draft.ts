/** A document of which one sentence at a time is put right, and the small questions that every repair asks of it. */

import { DEPRELS, type Document, UPOS, XPOS } from '@dateline/language';
import type { WordForm } from '../../lexicon/words/word-form.ts';
import type { Forms } from '../word-forms.ts';

export interface Draft extends Document {
  readonly forms: readonly WordForm[];
  /** Where the sentence begins that is put right: no arc leaves it. */
  readonly first: number;
  readonly heads: Int32Array;
  readonly deprels: Uint8Array;
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
}

/** The words of a sentence. */
export type Stretch = Pick<Document['sentences'][number], 'first' | 'last'>;

export interface VerbFrames extends Forms {
  lemmaOf(kind: 'verb', form: string): string | undefined;
  /** Particles that make a phrasal verb of it: call -> off, up. */
  particlesOf(verb: string): ReadonlySet<string>;
  /** Does it govern the deed that its infinitive names: "threaten to", "urge someone to"? */
  governsInfinitive(verb: string): boolean;
  /** Can a clause say what the noun is about: "charges that they lied"? */
  governsClause(noun: string): boolean;
  /** Does the noun tell a deed, so that "by" behind it names who did that: "the attack by rebels"? */
  isDeed(noun: string): boolean;
  /** The operator that a word is by itself: "demand" is a request. */
  operatorOf(kind: 'verb', lemma: string): string | undefined;
}

/** A verb, the end of its sentence, and what the lexicon knows. */
export interface FramedVerb {
  readonly token: number;
  readonly last: number;
  readonly frames: VerbFrames;
}

const relation = (name: string): number => DEPRELS.indexOf(name as (typeof DEPRELS)[number]);
export const REL = {
  agent: relation('obl:agent'),
  amod: relation('amod'),
  appos: relation('appos'),
  compound: relation('compound'),
  passive: relation('aux:pass'),
  preconj: relation('cc:preconj'),
  suffering: relation('nsubj:pass'),
  root: relation('root'),
  acl: relation('acl'),
  aux: relation('aux'),
  advcl: relation('advcl'),
  advmod: relation('advmod'),
  case: relation('case'),
  cc: relation('cc'),
  conj: relation('conj'),
  cop: relation('cop'),
  det: relation('det'),
  discourse: relation('discourse'),
  csubj: relation('csubj'),
  passiveClause: relation('csubj:pass'),
  ccomp: relation('ccomp'),
  fixed: relation('fixed'),
  flat: relation('flat'),
  iobj: relation('iobj'),
  mark: relation('mark'),
  nsubj: relation('nsubj'),
  relcl: relation('acl:relcl'),
  nmod: relation('nmod'),
  nummod: relation('nummod'),
  obj: relation('obj'),
  obl: relation('obl'),
  orphan: relation('orphan'),
  owner: relation('nmod:poss'),
  parataxis: relation('parataxis'),
  prt: relation('compound:prt'),
  unmarked: relation('obl:unmarked'),
  xcomp: relation('xcomp'),
};
export const VERB = UPOS.indexOf('VERB');
export const AUXILIARY = UPOS.indexOf('AUX');
export const NOUN = UPOS.indexOf('NOUN');
export const ADJECTIVE = UPOS.indexOf('ADJ');
export const ADVERB = UPOS.indexOf('ADV');
export const NAME = UPOS.indexOf('PROPN');
export const PRONOUN = UPOS.indexOf('PRON');
export const INFINITIVE = XPOS.indexOf('VB');
export const GERUND = XPOS.indexOf('VBG');
export const PAST = XPOS.indexOf('VBD');
export const PARTICIPLE = XPOS.indexOf('VBN');
export const SINGULAR = XPOS.indexOf('NN');
export const PLURAL = XPOS.indexOf('NNS');
export const PRESENT = XPOS.indexOf('VBZ');
export const BARE_PRESENT = XPOS.indexOf('VBP');
export const TO = XPOS.indexOf('TO');

/** In lower case; empty beyond the text's ends. */
export function wordOf({ forms }: Draft, token: number): string {
  return forms[token]?.text ?? '';
}

/** Its lemma, if the lexicon knows it as a verb. */
export function verbOf({ forms }: Draft, token: number): string | undefined {
  return forms[token]?.verb;
}

/** May it be an infinitive, as the lexicon knows it? */
export function isInfinitive({ forms }: Draft, token: number): boolean {
  return forms[token]?.isInfinitive === true;
}

export function isNounOrName({ upos }: Draft, token: number): boolean {
  return upos[token] === NOUN || upos[token] === NAME;
}

export function childBefore(
  { heads, deprels, first }: Draft,
  verb: number,
  after: number,
  wanted: number,
): number {
  const end = Math.max(after + 1, first);
  for (let child = verb - 1; child >= end; child--)
    if (heads[child] === verb && deprels[child] === wanted) return child;
  return -1;
}

/** The first word behind a verb that hangs on it, or -1. */
export function nextChild({ heads }: Draft, verb: number, last: number): number {
  for (let child = verb + 1; child < last; child++) if (heads[child] === verb) return child;
  return -1;
}

export function hasChild(
  { heads, deprels }: Draft,
  {
    token,
    last,
    relations,
  }: { readonly token: number; readonly last: number; readonly relations: readonly number[] },
): boolean {
  for (let child = token + 1; child < last; child++)
    if (heads[child] === token && relations.includes(deprels[child] as number)) return true;
  return false;
}

export function hasTo(draft: Draft, verb: number): boolean {
  for (let marker = verb - 1; marker >= 0 && marker > verb - 4; marker--)
    // "on Monday to/IN leave": behind a day the tagger takes it for a preposition.
    if (
      draft.heads[marker] === verb &&
      (draft.xpos[marker] === TO || wordOf(draft, marker) === 'to')
    )
      return true;
  return false;
}

/** Auxiliaries stand near their verb. */
export function hasPassive(draft: Draft, verb: number): boolean {
  return childBefore(draft, verb, Math.max(-1, verb - 6), REL.passive) >= 0;
}
