/** What an operator governs: the infinitive, clause, participle or noun that "agreed to", "demand for", "ready to" speak of. */

import type { Entry, Part, WordKind } from '../lexicon/entry.ts';
import type { PredicateView } from '../syntax/predicate-view.ts';
import {
  caseOf,
  childrenAmong,
  childrenWith,
  childWith,
  isNominal,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';

const CLAUSE_MARKERS = new Set([
  'of',
  'from',
  'for',
  'to',
  'on',
  'against',
  'about',
  'into',
  'with',
  'over',
  'in',
  'at',
  'by',
  'that',
  'after',
]);
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
/** A cause or an occasion, not the matter of the word that governs it. */
const CIRCUMSTANCE = new Set(['by', 'after', 'in', 'at', 'over', 'as']);

const NO_PARTS: readonly Part[] = [];

/** Candidates in order of how surely they are the matter; the first with a meaning is taken. */
export function contentCandidates(view: PredicateView, entry: Entry): number[] {
  const { tree, token } = view;
  const { kind } = entry;
  const named = operatorOf(entry);
  const clauses = [
    ...childrenWith(tree, token, 'xcomp'),
    ...childrenWith(tree, token, 'ccomp'),
    ...childrenWith(tree, token, 'acl', 'advcl').filter(
      (child) =>
        isMatter(tree, child, { kind, parts: entry.parts, purpose: named === 'convey' }) &&
        !isOccasion(tree, child, entry),
    ),
  ];
  const nouns =
    kind === 'noun'
      ? [...nounsBelow(tree, token, ['nmod']), ...childrenWith(tree, token, 'compound')]
      : [
          ...inOrder(
            view.objects.filter((head) => isNominal(tree, head)),
            view.objects.flatMap((head) => saidByParticiple(tree, head)),
            named === 'announce',
          ),
          ...nounsBelow(tree, token, ['obl', 'nmod']).filter(
            (noun) => !isOccasion(tree, noun, entry),
          ),
        ];
  if (kind !== 'verb') return [...clauses, ...nouns, ...belowObject(tree, token)];
  const issued = entry.frame.recipients.includes('subject') ? view.subjects : [];
  const spelled = view.objects.flatMap((head) => spelledOut(tree, head, entry));
  return [...clauses, ...nouns, ...spelled, ...issued, ...(named === 'do' ? [] : kindsOf(view))];
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
function spelledOut(tree: Tree, noun: number, { parts }: Entry): number[] {
  const isNamed = parts.some((part) => part.noun?.lemmas.has(lemmaOf(tree, noun)));
  if (!isNamed) return [];
  return childrenWith(tree, noun, 'acl', 'ccomp').filter((child) =>
    isMatter(tree, child, { kind: 'noun', parts: NO_PARTS, purpose: false }),
  );
}

interface Governing {
  readonly kind: WordKind;
  /** Of the matched pattern: the "in" of "express interest in" is its own. */
  readonly parts: readonly Part[];
  /** Is the purpose the matter: "called to congratulate"? */
  readonly purpose: boolean;
}

function isMatter(tree: Tree, child: number, { kind, parts, purpose }: Governing): boolean {
  const xpos = xposOf(tree, child);
  const marker = childWith(tree, child, 'mark');
  if (marker < 0) return false;
  const word = wordOf(tree, marker);
  if (kind !== 'verb')
    return CLAUSE_MARKERS.has(word) && (xpos === 'VB' || xpos === 'VBG' || word === 'that');
  if (relationOf(tree, child) === 'acl') return false;
  if (purpose && xpos === 'VB') return true;
  if (xpos !== 'VBG' || !CLAUSE_MARKERS.has(word)) return false;
  return !CIRCUMSTANCE.has(word) || parts.some(({ words }) => words.includes(word));
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
  // "has been halting, with some fighting": beside what goes on, nothing was halted.
  if (word === 'with' && operatorOf(entry) === 'stop') return true;
  return /^(?:as|over)$/.test(word) && !entry.parts.some(({ words }) => words.includes(word));
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

/** "ready for talks": an adjective's prepositional noun may hang on it as nmod or obl. */
function belowObject(tree: Tree, token: number): number[] {
  return nounsBelow(tree, token, ['obl']);
}

/** Does the word govern a clause at all, understood or not? */
export function governsClause(view: PredicateView, kind: WordKind): boolean {
  const { tree, token } = view;
  return childrenWith(tree, token, 'xcomp', 'ccomp', 'advcl', 'acl').some(
    (child) =>
      /comp$/.test(relationOf(tree, child)) ||
      isMatter(tree, child, { kind, parts: NO_PARTS, purpose: false }),
  );
}

/** "a resolution condemning the raid", "a decree granting amnesty": the paper does what its participle says. */
function saidByParticiple(tree: Tree, noun: number): number[] {
  return childrenWith(tree, noun, 'acl').filter((child) => xposOf(tree, child) === 'VBG');
}
