/** What an operator governs: the infinitive, clause, participle or noun that "agreed to", "demand for", "ready to" speak of. */

import { asksForNoun } from '../lexicon/asks-for-noun.ts';
import type { Entry } from '../lexicon/entry.ts';
import type { PredicateView } from '../syntax/predicate-view.ts';
import {
  caseOf,
  childrenAmong,
  childrenWith,
  childWith,
  isNominal,
  lemmaOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';
import { isMatter, NO_PARTS } from './is-matter.ts';

const NOUN_PREPOSITIONS = new Set([
  'of',
  'for',
  'to',
  'on',
  'with',
  'from',
  'in',
  'about',
  'over',
  'against',
  'into',
  'at',
  'upon',
  'towards',
  'toward',
  'as',
]);

/** Candidates in order of how surely they are the matter; the first with a meaning is taken. */
export function contentCandidates(view: PredicateView, entry: Entry): number[] {
  const { tree, token } = view;
  const clauses = clausesOf(view, entry);
  const nouns = entry.kind === 'noun' ? nounsOfNoun(view) : nounsTaken(view, entry);
  // "ready for talks": an adjective's prepositional noun may hang on it as nmod or obl.
  if (entry.kind !== 'verb') return [...clauses, ...nouns, ...nounsBelow(tree, token, ['obl'])];
  const issued = entry.frame.recipients.includes('subject') ? view.subjects : [];
  const spelled = view.objects.flatMap((head) => spelledOut(tree, head, entry));
  const kinds = operatorOf(entry) === 'do' ? [] : kindsOf(view);
  return [...clauses, ...nouns, ...spelled, ...issued, ...kinds];
}

function clausesOf({ tree, token }: PredicateView, entry: Entry): number[] {
  const { kind, parts } = entry;
  const purpose = operatorOf(entry) === 'convey';
  const hanging = childrenWith(tree, token, 'acl', 'advcl').filter(
    (child) => isMatter(tree, child, { kind, parts, purpose }) && !isOccasion(tree, child, entry),
  );
  return [...childrenWith(tree, token, 'xcomp'), ...childrenWith(tree, token, 'ccomp'), ...hanging];
}

function nounsOfNoun({ tree, token }: PredicateView): number[] {
  return [...nounsBelow(tree, token, ['nmod']), ...childrenWith(tree, token, 'compound')];
}

function nounsTaken({ tree, token, objects }: PredicateView, entry: Entry): number[] {
  const below = nounsBelow(tree, token, ['obl', 'nmod']);
  // "the revolt that it answered with force": of what was answered nothing more is told.
  if (entry.parts.some(({ words: [word, ...others] }) => word === 'with' && others.length === 0))
    return below.filter((noun) => caseOf(tree, noun) === 'with');
  const taken = inOrder(
    objects.filter((head) => isNominal(tree, head)),
    objects.flatMap((head) => saidByParticiple(tree, head)),
    operatorOf(entry) === 'announce',
  );
  return [...taken, ...below.filter((noun) => !isOccasion(tree, noun, entry))];
}

/** Of "adopted a resolution condemning the raid" the participle is the matter, of "launched raids killing four" the raids. */
function inOrder(
  objects: readonly number[],
  participles: readonly number[],
  isPaper: boolean,
): readonly number[] {
  return isPaper ? [...participles, ...objects] : [...objects, ...participles];
}

/** "gave its word that it would leave": a noun that the pattern names may have the matter below it. */
function spelledOut(tree: Tree, noun: number, entry: Entry): number[] {
  if (!asksForNoun(entry, lemmaOf(tree, noun))) return [];
  return childrenWith(tree, noun, 'acl', 'ccomp').filter((child) =>
    isMatter(tree, child, { kind: 'noun', parts: NO_PARTS, purpose: false }),
  );
}

function nounsBelow(tree: Tree, token: number, relations: readonly string[]): number[] {
  return childrenAmong(tree, token, relations).filter((child) => {
    if (!isNominal(tree, child) || uposOf(tree, child) === 'PRON') return false;
    const marker = childWith(tree, child, 'case');
    return marker >= 0 && NOUN_PREPOSITIONS.has(wordOf(tree, marker));
  });
}

/** "suspended the work as punishment", "suspended a teacher over threats": why it was done is not what was ended. */
function isOccasion(tree: Tree, noun: number, entry: Entry): boolean {
  const marker = childWith(tree, noun, 'mark');
  const word = marker < 0 ? caseOf(tree, noun) : wordOf(tree, marker);
  const isAsked = entry.parts.some(({ words }) => words.includes(word));
  // "has been halting, with some fighting": beside what goes on, nothing was halted; nor "suspended the project for the launch".
  if (operatorOf(entry) === 'stop' && (word === 'with' || (word === 'for' && !isAsked)))
    return true;
  return /^(?:as|over)$/.test(word) && !isAsked;
}

/** "eased curfew hours", "rejected the aid package": the object's kind says more than its head. */
function kindsOf({ tree, objects }: PredicateView): number[] {
  return objects.flatMap((head) =>
    childrenWith(tree, head, 'compound').filter((child) => uposOf(tree, child) === 'NOUN'),
  );
}

function operatorOf({ meaning }: Entry): string {
  return meaning.kind === 'operator' ? meaning.name : '';
}

/** "a resolution condemning the raid", "a decree granting amnesty": the paper does what its participle says. */
function saidByParticiple(tree: Tree, noun: number): number[] {
  return childrenWith(tree, noun, 'acl').filter((child) => xposOf(tree, child) === 'VBG');
}
