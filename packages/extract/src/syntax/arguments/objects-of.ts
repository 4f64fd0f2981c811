/**
 * Whom or what a verb's deed is done to, whatever the grammar around it: heads of the noun phrases, a passive's subject and
 * what a relative clause leaves out included. An indirect object comes after the direct one.
 */

import { antecedentOf, isRelative } from '../nouns/antecedent-of.ts';
import { conjunctsOf } from '../nouns/conjuncts-of.ts';
import { isTime } from '../times/is-time.ts';
import {
  caseOf,
  childrenWith,
  childWith,
  headOf,
  NO_TOKENS,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
} from '../tree.ts';
import { isPassive } from '../verbs/is-passive.ts';
import { grammaticalSubject } from './grammatical-subject.ts';

export function objectsOf(tree: Tree, verb: number): readonly number[] {
  if (isPassive(tree, verb)) {
    const subject = conjunctsOf(tree, grammaticalSubject(tree, verb));
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

/** "killed at least 12 people", "injured more than 20": a number's own preposition does not make its noun an adjunct. */
function isEstimate(tree: Tree, noun: number): boolean {
  const isCounted = uposOf(tree, noun) === 'NUM' || childWith(tree, noun, 'nummod') >= 0;
  return isCounted && caseOf(tree, noun) === '' && !isTime(tree, noun);
}

/** "the town that rebels captured": what a relative clause leaves out is what it describes. */
function relativeObject(tree: Tree, verb: number): number {
  if (relationOf(tree, verb) !== 'acl:relcl') return sharedObject(tree, verb);
  const subject = childWith(tree, verb, 'nsubj');
  if (subject < 0 || isRelative(tree, subject) || isCircumstance(tree, verb)) return -1;
  return headOf(tree, verb);
}

/** "a trip during which he stopped", "Gaza, where she warned that rain was near": when and where, and not what. */
function isCircumstance(tree: Tree, verb: number): boolean {
  if (childWith(tree, verb, 'ccomp') >= 0)
    return childrenWith(tree, verb, 'advmod').some((word) => wordOf(tree, word) === 'where');
  return childrenWith(tree, verb, 'obl').some(
    (noun) => isRelative(tree, noun) && /^(?:during|after|before)$/.test(caseOf(tree, noun)),
  );
}

/** "attacked and looted the village": the object of the last conjunct belongs to the first, too. */
function sharedObject(tree: Tree, verb: number): number {
  const next = childWith(tree, verb, 'conj');
  if (next < 0 || uposOf(tree, next) !== 'VERB' || childWith(tree, next, 'nsubj') >= 0) return -1;
  if (next - verb > 3) return -1;
  return childWith(tree, next, 'obj');
}
