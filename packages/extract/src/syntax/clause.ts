/**
 * Who does what to whom in one clause: the logical subject and object of a verb, whatever the grammar around it.
 * Passives are turned round, relative pronouns give way to what they stand for, and verbs without a subject of their
 * own (conjuncts, infinitives, participles) take it from the verb or noun they hang on.
 */

import { isTime } from './noun-phrase.ts';
import {
  caseOf,
  childrenWith,
  childWith,
  headOf,
  isNominal,
  lemmaOf,
  NO_TOKENS,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from './tree.ts';

/** Verbs whose subject, not object, does what the infinitive says: "he promised them to go". */
const SUBJECT_CONTROL = new Set([
  'promise',
  'vow',
  'threaten',
  'pledge',
  'swear',
  'use',
  'take',
  'offer',
  'refuse',
]);

/** Verbs that speak of their object's deeds: "accused Iran of arming rebels", "barred them from leaving". */
const OBJECT_DEEDS = new Set([
  'accuse',
  'suspect',
  'convict',
  'charge',
  'blame',
  'praise',
  'criticise',
  'criticize',
  'condemn',
  'thank',
  'ban',
  'bar',
  'stop',
  'prevent',
  'keep',
  'prohibit',
  'block',
  'deter',
  'dissuade',
  'discourage',
  'warn',
  'denounce',
  'prosecute',
  'indict',
  'fault',
  'arrest',
  'jail',
  'commend',
  'applaud',
  'acquit',
  'caution',
  'sentence',
  'hold',
  'force',
  'coerce',
  'pressure',
  'detain',
  'imprison',
  'find',
  'fine',
  'sue',
  'try',
  'impeach',
]);

/** "Chad has faced attacks, killing dozens": what one suffers does the rest. */
const SUFFERED = new Set(['face', 'suffer', 'see', 'witness', 'endure', 'experience']);

const WHEN = new Set(['after', 'since', 'before', 'while', 'when', 'until', 'by']);
const RELATIVES = new Set(['who', 'which', 'that', 'whom']);
const VERBAL_CLAUSES = new Set(['advcl', 'xcomp', 'ccomp', 'conj', 'parataxis']);
const MAX_STEPS = 6;

function isPassive(tree: Tree, verb: number): boolean {
  if (isActivePerfect(tree, verb)) return false;
  if (childWith(tree, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent') >= 0) return true;
  if (!isPastParticiple(tree, verb) || childWith(tree, verb, 'aux') >= 0) return false;
  // A subject and an object of its own: the tagger took "seized" for a participle.
  if (childWith(tree, verb, 'nsubj') >= 0 && childWith(tree, verb, 'obj') >= 0) return false;
  const relation = relationOf(tree, verb);
  if (relation === 'conj')
    return childWith(tree, verb, 'nsubj', 'obj') < 0 && isPassive(tree, headOf(tree, verb));
  // "The king mediated/VBN/root in talks.": a sentence without an auxiliary is active; a headline has no full stop.
  if (relation === 'root' && childWith(tree, verb, 'nsubj') >= 0 && endsInStop(tree, verb))
    return false;
  if (relation === 'root' || relation === 'parataxis' || relation === 'ccomp')
    return childWith(tree, verb, 'obj') < 0;
  return relation === 'acl' || relation === 'advcl' || relation === 'amod' || relation === 'xcomp';
}

/** "The banker, kidnapped a week ago, was freed": a past tense that has neither subject nor object is none. */
function isPastParticiple(tree: Tree, verb: number): boolean {
  const xpos = xposOf(tree, verb);
  return (
    xpos === 'VBN' ||
    (xpos === 'VBD' &&
      /^(advcl|acl)$/.test(relationOf(tree, verb)) &&
      childWith(tree, verb, 'nsubj', 'obj', 'mark', 'ccomp', 'xcomp') < 0)
  );
}

function endsInStop(tree: Tree, token: number): boolean {
  const sentence = tree.document.sentences[tree.sentenceOf[token] as number];
  return sentence !== undefined && wordOf(tree, sentence.last - 1) === '.';
}

/** "have since hailed/nsubj:pass the girl": with "have" alone and an object, it is active, whatever the subject was taken for. */
function isActivePerfect(tree: Tree, verb: number): boolean {
  if (childWith(tree, verb, 'nsubj:pass') < 0 || childWith(tree, verb, 'aux:pass') >= 0)
    return false;
  const auxiliary = childWith(tree, verb, 'aux');
  return auxiliary >= 0 && lemmaOf(tree, auxiliary) === 'have' && childWith(tree, verb, 'obj') >= 0;
}

/** Heads of the noun phrases that do the deed. */
export function subjectsOf(tree: Tree, verb: number): readonly number[] {
  if (!isPassive(tree, verb)) return conjunctsOf(tree, grammaticalSubject(tree, verb, 0));
  return childrenWith(tree, verb, 'obl:agent', 'obl', 'nmod')
    .filter((child) => caseOf(tree, child) === 'by' && isNominal(tree, child))
    .flatMap((agent) => conjunctsOf(tree, agent));
}

/** Heads of the noun phrases that the deed is done to; an indirect object comes after the direct one. */
export function objectsOf(tree: Tree, verb: number): readonly number[] {
  if (isPassive(tree, verb)) {
    const subject = conjunctsOf(tree, grammaticalSubject(tree, verb, 0));
    const direct = childrenWith(tree, verb, 'obj');
    if (direct.length === 0) return subject;
    return [...subject, ...direct.flatMap((object) => conjunctsOf(tree, object))];
  }
  const objects = activeObjects(tree, verb);
  const [only] = objects;
  if (only === undefined) return conjunctsOf(tree, relativeObject(tree, verb));
  if (objects.some((object) => isReciprocal(tree, object))) return NO_TOKENS;
  if (objects.length === 1) return conjunctsOf(tree, antecedentOf(tree, only));
  return objects.flatMap((object) => conjunctsOf(tree, antecedentOf(tree, object)));
}

/** Direct ones first. */
function activeObjects(tree: Tree, verb: number): readonly number[] {
  const direct = childrenWith(tree, verb, 'obj');
  const indirect = childrenWith(tree, verb, 'iobj');
  const obliques = childrenWith(tree, verb, 'obl');
  const estimates =
    obliques.length === 0 ? NO_TOKENS : obliques.filter((child) => isEstimate(tree, child));
  return indirect.length + estimates.length === 0 ? direct : [...direct, ...indirect, ...estimates];
}

/** "accused each other": no one else. */
function isReciprocal({ words }: Tree, object: number): boolean {
  return (
    isEachOther(words[object - 1], words[object]) || isEachOther(words[object], words[object + 1])
  );
}

function isEachOther(first: string | undefined, second: string | undefined): boolean {
  return (first === 'each' && second === 'other') || (first === 'one' && second === 'another');
}

/** "killed at least 12 people": a number's own preposition does not make its noun an adjunct. */
function isEstimate(tree: Tree, noun: number): boolean {
  return caseOf(tree, noun) === '' && childWith(tree, noun, 'nummod') >= 0 && !isTime(tree, noun);
}

/** "the town that rebels captured": what a relative clause leaves out is what it describes. */
function relativeObject(tree: Tree, verb: number): number {
  if (relationOf(tree, verb) !== 'acl:relcl') return sharedObject(tree, verb);
  const subject = childWith(tree, verb, 'nsubj');
  if (subject < 0 || RELATIVES.has(wordOf(tree, subject))) return -1;
  return headOf(tree, verb);
}

/** "attacked and looted the village": the object of the last conjunct belongs to the first, too. */
function sharedObject(tree: Tree, verb: number): number {
  const next = childWith(tree, verb, 'conj');
  if (next < 0 || uposOf(tree, next) !== 'VERB' || childWith(tree, next, 'nsubj') >= 0) return -1;
  if (next - verb > 3) return -1;
  return childWith(tree, next, 'obj');
}

function grammaticalSubject(tree: Tree, verb: number, steps: number): number {
  const own = childWith(tree, verb, 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj');
  if (own >= 0) return antecedentOf(tree, own);
  if (steps === MAX_STEPS) return -1;
  const governor = headOf(tree, verb);
  if (governor < 0) return -1;
  const relation = relationOf(tree, verb);
  if (relation === 'acl:relcl') return describedBy(tree, verb, governor);
  if (relation === 'amod') return governor;
  if (relation === 'acl') return subjectOfParticiple(tree, verb, steps);
  if (!VERBAL_CLAUSES.has(relation)) return -1;
  if (isNominal(tree, governor) && childWith(tree, governor, 'cop', 'nsubj') < 0) return -1;
  return subjectFromGovernor(tree, verb, steps);
}

function subjectFromGovernor(tree: Tree, verb: number, steps: number): number {
  const governor = headOf(tree, verb);
  const relation = relationOf(tree, verb);
  const lemma = lemmaOf(tree, governor);
  const controlled =
    (relation === 'advcl' && SUFFERED.has(lemma) && xposOf(tree, verb) === 'VBG') ||
    (relation === 'xcomp' && !SUBJECT_CONTROL.has(lemma)) ||
    ((relation === 'advcl' || relation === 'ccomp') &&
      OBJECT_DEEDS.has(lemma) &&
      isSpokenOf(tree, verb));
  if (controlled) {
    const object = childWith(tree, governor, 'obj', 'iobj');
    if (object >= 0 && object < verb) return antecedentOf(tree, object);
    const told = childrenWith(tree, governor, 'obl').find(
      (child) =>
        child < verb &&
        (caseOf(tree, child) === 'on' ||
          caseOf(tree, child) === 'upon' ||
          caseOf(tree, child) === 'to'),
    );
    if (relation === 'xcomp' && told !== undefined) return told;
  }
  return grammaticalSubject(tree, governor, steps + 1);
}

/** "Mali and Chad, which has backed it": of several, a clause in the singular describes the last. */
function describedBy(tree: Tree, clause: number, head: number): number {
  const isSingular = [clause, ...childrenWith(tree, clause, 'aux', 'aux:pass', 'cop')].some(
    (token) => xposOf(tree, token) === 'VBZ',
  );
  if (!isSingular) return head;
  const last = childrenWith(tree, head, 'conj').findLast((other) => other < clause);
  return last === undefined ? head : last;
}

/** "held them for spying", but "held them after storming the house": that is when, not why. */
function isSpokenOf(tree: Tree, verb: number): boolean {
  const marker = childWith(tree, verb, 'mark');
  return marker >= 0 && !WHEN.has(wordOf(tree, marker));
}

/** "troops guarding the border", "the man killed by police", "their plan to withdraw". */
function subjectOfParticiple(tree: Tree, verb: number, steps: number): number {
  const noun = headOf(tree, verb);
  if (isLooseParticiple(tree, verb, noun))
    return grammaticalSubject(tree, headOf(tree, noun), steps + 1);
  if (xposOf(tree, verb) !== 'VB') return noun;
  const owner = childWith(tree, noun, 'nmod:poss');
  if (owner >= 0) return owner;
  const holder = headOf(tree, noun);
  if (holder < 0 || relationOf(tree, noun) !== 'obj') return -1;
  return grammaticalSubject(tree, holder, steps + 1);
}

/** "fired on the port, killing two": behind a comma, the participle tells more of who acts, not of the noun before it. */
function isLooseParticiple(tree: Tree, verb: number, noun: number): boolean {
  return (
    xposOf(tree, verb) === 'VBG' &&
    wordOf(tree, verb - 1) === ',' &&
    /^(?:obl|obj)$/.test(relationOf(tree, noun))
  );
}

/** What a relative pronoun stands for; any other word stands for itself. */
function antecedentOf(tree: Tree, token: number): number {
  if (!RELATIVES.has(wordOf(tree, token)) || isDemonstrative(tree, token)) return token;
  for (let at = headOf(tree, token); at >= 0; at = headOf(tree, at)) {
    const relation = relationOf(tree, at);
    if (relation === 'acl:relcl') return describedBy(tree, at, headOf(tree, at));
    if (relation !== 'conj' && relation !== 'xcomp' && relation !== 'ccomp') return token;
  }
  return token;
}

function isDemonstrative(tree: Tree, token: number): boolean {
  return xposOf(tree, token) === 'DT';
}

/** A noun phrase's head and the heads coordinated with it. */
export function conjunctsOf(tree: Tree, head: number): readonly number[] {
  if (head < 0) return NO_TOKENS;
  const others = childrenWith(tree, head, 'conj').filter((other) => isNominal(tree, other));
  if (others.length === 0) return [head];
  return [head, ...others.flatMap((other) => conjunctsOf(tree, other))];
}

export interface Oblique {
  readonly word: string;
  readonly noun: number;
}

/** Nouns joined to a predicate by a preposition, those of its object included: "launched strikes on Idlib". */
export function obliquesOf(tree: Tree, predicate: number): Oblique[] {
  const found: Oblique[] = [];
  for (const child of childrenWith(tree, predicate, 'obl', 'obl:agent', 'nmod', 'obl:unmarked'))
    if (!isScene(tree, child, predicate)) collectOblique(tree, child, found);
  const objects = childrenWith(tree, predicate, 'obj', 'nsubj:pass');
  for (const object of objects)
    for (const child of childrenWith(tree, object, 'nmod')) collectOblique(tree, child, found);
  // "lifted sanctions imposed on Iran"
  for (const object of objects)
    for (const imposed of relationOf(tree, object) === 'obj'
      ? childrenWith(tree, object, 'acl')
      : NO_TOKENS)
      for (const child of childrenWith(tree, imposed, 'obl')) collectOblique(tree, child, found);
  if (isNominal(tree, predicate)) found.push(...involvedIn(tree, predicate));
  return found;
}

/** "talks involving Kenya and Sudan" are talks between them. */
function involvedIn(tree: Tree, noun: number): Oblique[] {
  return childrenWith(tree, noun, 'acl')
    .filter((clause) => wordOf(tree, clause) === 'involving')
    .flatMap((clause) => childrenWith(tree, clause, 'obj'))
    .map((party) => ({ word: 'between', noun: party }));
}

/** "On the northern front, troops attacked": what comes before the subject sets the scene. */
function isScene(tree: Tree, noun: number, predicate: number): boolean {
  const subject = childWith(tree, predicate, 'nsubj', 'nsubj:pass');
  return subject >= 0 && noun < subject && /^(on|in|at)$/.test(caseOf(tree, noun));
}

/** "in support of", "in response to": such a noun is half a preposition. */
const CIRCUMSTANCES = new Set(
  'support response favour favor line accordance addition view light wake aftermath retaliation coordination cooperation exchange return case spite'.split(
    ' ',
  ),
);

function collectOblique(tree: Tree, noun: number, found: Oblique[]): void {
  if (CIRCUMSTANCES.has(lemmaOf(tree, noun)) && caseOf(tree, noun) === 'in') return;
  if (isNeighbour(tree, noun)) return;
  for (const marker of childrenWith(tree, noun, 'case'))
    found.push({ word: wordOf(tree, marker), noun: antecedentOf(tree, noun) });
}

/** "gained ground along the border with Chad": whose border it is has no part in the deed. */
function isNeighbour(tree: Tree, noun: number): boolean {
  const marker = childWith(tree, noun, 'case');
  return (
    marker > 0 &&
    /^(?:with|to|between)$/.test(wordOf(tree, marker)) &&
    /^(?:border|frontier|boundary)$/.test(lemmaOf(tree, marker - 1)) &&
    childWith(tree, marker - 1, 'case') >= 0
  );
}
