/** The parser's relations and tags as the numbers that a document holds, under the names by which the repairs call them. */

import { DEPRELS, type Relation, UPOS, XPOS } from '@dateline/language';

const relation = (name: Relation): number => DEPRELS.indexOf(name);

export const REL = {
  acl: relation('acl'),
  advcl: relation('advcl'),
  advmod: relation('advmod'),
  agent: relation('obl:agent'),
  amod: relation('amod'),
  appos: relation('appos'),
  aux: relation('aux'),
  case: relation('case'),
  cc: relation('cc'),
  ccomp: relation('ccomp'),
  compound: relation('compound'),
  conj: relation('conj'),
  cop: relation('cop'),
  csubj: relation('csubj'),
  det: relation('det'),
  discourse: relation('discourse'),
  fixed: relation('fixed'),
  flat: relation('flat'),
  iobj: relation('iobj'),
  mark: relation('mark'),
  nmod: relation('nmod'),
  nsubj: relation('nsubj'),
  nummod: relation('nummod'),
  obj: relation('obj'),
  obl: relation('obl'),
  orphan: relation('orphan'),
  owner: relation('nmod:poss'),
  parataxis: relation('parataxis'),
  passive: relation('aux:pass'),
  passiveClause: relation('csubj:pass'),
  preconj: relation('cc:preconj'),
  prt: relation('compound:prt'),
  relcl: relation('acl:relcl'),
  root: relation('root'),
  suffering: relation('nsubj:pass'),
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
