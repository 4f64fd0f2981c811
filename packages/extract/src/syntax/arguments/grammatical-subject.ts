/**
 * The subject of a verb as the grammar has it: its own, or for conjuncts, infinitives and participles that of the verb or noun
 * they hang on. -1 where there is none.
 */

import { type Relation, wordSet } from '@dateline/language';
import { antecedentOf, describedBy } from '../nouns/antecedent-of.ts';
import { isTime } from '../times/is-time.ts';
import {
  caseOf,
  childrenWith,
  childWith,
  headOf,
  isNominal,
  lemmaOf,
  markOf,
  relationOf,
  type Tree,
  wordOf,
  xposOf,
} from '../tree.ts';
import { MOODS } from '../verbs/moods.ts';
import { deedTold } from './deed-told.ts';

const VERBAL_CLAUSES = new Set<Relation>(['advcl', 'xcomp', 'ccomp', 'conj', 'parataxis']);
const MAX_STEPS = 6;

export function grammaticalSubject(tree: Tree, verb: number, steps = 0): number {
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
  const told = deedTold(tree, verb);
  if (told >= 0) return grammaticalSubject(tree, told, steps + 1);
  if (isControlled(tree, verb)) {
    const object = childWith(tree, governor, 'obj', 'iobj');
    if (object >= 0 && object < verb) return antecedentOf(tree, object);
    const addressed = relation === 'xcomp' && !MOTION.has(lemma) ? addressedBefore(tree, verb) : -1;
    if (addressed >= 0) return addressed;
  }
  return grammaticalSubject(tree, governor, steps + 1);
}

/** Is it the object of the verb above, not its subject, that does this? */
function isControlled(tree: Tree, verb: number): boolean {
  const relation = relationOf(tree, verb);
  const lemma = lemmaOf(tree, headOf(tree, verb));
  if (relation === 'xcomp') return !SUBJECT_CONTROL.has(lemma);
  if (relation === 'advcl' && SUFFERED.has(lemma) && xposOf(tree, verb) === 'VBG') return true;
  const isOfClause = relation === 'advcl' || relation === 'ccomp';
  return isOfClause && OBJECT_DEEDS.has(lemma) && isSpokenOf(tree, verb);
}

/** Verbs whose subject, not object, does what the infinitive says: "he promised them to go". */
const SUBJECT_CONTROL = wordSet(
  'promise vow threaten pledge swear use take offer refuse defy brave flout disobey',
);

/** Verbs that speak of their object's deeds: "accused Iran of arming rebels", "barred them from leaving". */
const OBJECT_DEEDS = wordSet(
  'accuse suspect convict charge blame praise criticise criticize condemn thank ban bar stop prevent keep prohibit block ' +
    'deter dissuade discourage warn denounce prosecute indict fault arrest jail commend applaud acquit caution sentence ' +
    'list name identify record register hold force coerce pressure detain imprison find fine sue try impeach',
);

/** "Chad has faced attacks, killing dozens": what one suffers does the rest. */
const SUFFERED = wordSet('face suffer see witness endure experience');

/** "called on them to go": whoever is spoken to before the verb, or -1. */
function addressedBefore(tree: Tree, verb: number): number {
  const found = childrenWith(tree, headOf(tree, verb), 'obl').find(
    (noun) => noun < verb && !isTime(tree, noun) && ADDRESSING.test(caseOf(tree, noun)),
  );
  return found ?? -1;
}

const ADDRESSING = /^(?:on|upon|to)$/;

/** "went to the court to sue": whoever goes to someone does what the way is for. */
const MOTION = wordSet('go come travel fly head rush return drive march sail race run');

/** "held them for spying", but "held them after storming the house": that is when, not why. */
function isSpokenOf(tree: Tree, verb: number): boolean {
  const word = markOf(tree, verb);
  return word !== '' && !WHEN.has(word);
}

const WHEN = wordSet('after since before while when until by');

/** "troops guarding the border", "the man killed by police", "their plan to withdraw". */
function subjectOfParticiple(tree: Tree, verb: number, steps: number): number {
  const noun = headOf(tree, verb);
  if (isLooseParticiple(tree, verb, noun))
    return grammaticalSubject(tree, headOf(tree, noun), steps + 1);
  if (xposOf(tree, verb) !== 'VB') return noun;
  const owner = childWith(tree, noun, 'nmod:poss');
  if (owner >= 0) return owner;
  const holder = headOf(tree, noun);
  if (holder < 0 || !isHeld(tree, noun)) return -1;
  return grammaticalSubject(tree, holder, steps + 1);
}

/** "has a plan to leave", "said it was an honour to come". */
function isHeld(tree: Tree, noun: number): boolean {
  const relation = relationOf(tree, noun);
  return relation === 'obj' || (relation === 'ccomp' && MOODS.has(lemmaOf(tree, noun)));
}

/** "fired on the port, killing two": behind a comma, the participle tells more of who acts, not of the noun before it. */
function isLooseParticiple(tree: Tree, verb: number, noun: number): boolean {
  return (
    xposOf(tree, verb) === 'VBG' &&
    wordOf(tree, verb - 1) === ',' &&
    /^(?:obl|obj)$/.test(relationOf(tree, noun))
  );
}
