/** Where an operator's matter is looked for: the infinitive, clause, participle or noun that "agreed to", "demand for", "ready to" speak of. */

import { wordSet } from '@dateline/language';
import { asksForNoun } from '../../lexicon/asks-for-noun.ts';
import type { Entry, WordKind } from '../../lexicon/entry.ts';
import { operatorOf } from '../../lexicon/operator-of.ts';
import { contentHead } from '../../syntax/nouns/content-head.ts';
import {
  caseOf,
  childrenWith,
  childWith,
  isNominal,
  lemmaOf,
  NO_TOKENS,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../../syntax/tree.ts';
import type { PredicateView } from '../../syntax/verbs/predicate-view.ts';
import { isMatter, NO_PARTS } from './is-matter.ts';
import { isMereReason } from './is-mere-reason.ts';
import { termsOf } from './terms-of.ts';

/** Looks in one place for words that may be what an operator speaks of. */
type Search = (view: PredicateView, entry: Entry) => readonly number[];

/** How each kind of word is searched, surest place first: once a word with a meaning is found, no other is looked for. */
export const CONTENT_SEARCHES: Readonly<Record<WordKind, readonly Search[]>> = {
  verb: [
    infinitivesOf,
    clausesOf,
    clausesBeside,
    objectsTaken,
    nounsBeside,
    termsTaken,
    spelledOut,
    subjectsIssued,
    kindsOf,
  ],
  noun: [infinitivesOf, clausesOf, clausesBeside, nounsOfNoun, compoundsOf, obliquesBelow],
  // "ready for talks": an adjective's prepositional noun may hang on it as nmod or obl.
  adjective: [infinitivesOf, clausesOf, clausesBeside, objectsTaken, nounsBeside, obliquesBelow],
};

function infinitivesOf({ tree, token }: PredicateView): readonly number[] {
  return childrenWith(tree, token, 'xcomp');
}

function clausesOf({ tree, token }: PredicateView): readonly number[] {
  return childrenWith(tree, token, 'ccomp');
}

function clausesBeside({ tree, token }: PredicateView, entry: Entry): readonly number[] {
  const { kind, parts } = entry;
  const purpose = operatorOf(entry) === 'convey';
  return childrenWith(tree, token, 'acl', 'advcl').filter(
    (child) => isMatter(tree, child, { kind, parts, purpose }) && !isMereReason(tree, child, entry),
  );
}

function nounsOfNoun({ tree, token }: PredicateView): readonly number[] {
  return behindPreposition(tree, childrenWith(tree, token, 'nmod'));
}

function compoundsOf({ tree, token }: PredicateView): readonly number[] {
  return childrenWith(tree, token, 'compound');
}

function obliquesBelow({ tree, token }: PredicateView): readonly number[] {
  return behindPreposition(tree, childrenWith(tree, token, 'obl'));
}

function objectsTaken({ tree, objects }: PredicateView, entry: Entry): readonly number[] {
  if (isDoneWith(entry)) return NO_TOKENS;
  return inOrder(
    objects.filter((head) => isNominal(tree, contentHead(tree, head))),
    objects.flatMap((head) => saidByParticiple(tree, head)),
    operatorOf(entry) === 'announce',
  );
}

function nounsBeside({ tree, token }: PredicateView, entry: Entry): readonly number[] {
  const below = behindPreposition(tree, childrenWith(tree, token, 'obl', 'nmod'));
  if (isDoneWith(entry)) return below.filter((noun) => caseOf(tree, noun) === 'with');
  // "remarks he made about the murder": those who speak about a deed do not do it.
  const isSpokenOf = (noun: number): boolean =>
    operatorOf(entry) === 'do' && caseOf(tree, noun) === 'about';
  return below.filter((noun) => !isMereReason(tree, noun, entry) && !isSpokenOf(noun));
}

/** "the revolt that it answered with force": of what was answered nothing more is told. */
function isDoneWith({ parts }: Entry): boolean {
  return parts.some(({ words }) => words.length === 1 && words[0] === 'with');
}

function subjectsIssued({ subjects }: PredicateView, { frame }: Entry): readonly number[] {
  return frame.recipients.includes('subject') ? subjects : NO_TOKENS;
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
function spelledOut({ tree, objects }: PredicateView, entry: Entry): readonly number[] {
  return objects.flatMap((head) => {
    if (!asksForNoun(entry, lemmaOf(tree, head))) return [];
    return childrenWith(tree, head, 'acl', 'ccomp').filter((child) =>
      isMatter(tree, child, { kind: 'noun', parts: NO_PARTS, purpose: false }),
    );
  });
}

/** "offered a plan under which Chad would leave", "voted down a bill that would ban them". */
function termsTaken(view: PredicateView, entry: Entry): readonly number[] {
  const nouns = [...objectsTaken(view, entry), ...nounsBeside(view, entry)];
  return nouns.flatMap((noun) => termsOf(view.tree, noun));
}

const NOUN_PREPOSITIONS = wordSet(
  'of for to on with from in about over against into at upon towards toward as',
);

function behindPreposition(tree: Tree, nouns: readonly number[]): readonly number[] {
  if (nouns.length === 0) return nouns;
  return nouns.filter((noun) => {
    if (!isNominal(tree, noun) || uposOf(tree, noun) === 'PRON') return false;
    const marker = childWith(tree, noun, 'case');
    return marker >= 0 && NOUN_PREPOSITIONS.has(wordOf(tree, marker));
  });
}

/** "eased curfew hours", "rejected the aid package": the object's kind says more than its head. */
function kindsOf({ tree, objects }: PredicateView, entry: Entry): readonly number[] {
  if (operatorOf(entry) === 'do') return NO_TOKENS;
  return objects.flatMap((head) =>
    childrenWith(tree, head, 'compound').filter((child) => uposOf(tree, child) === 'NOUN'),
  );
}

/** "a resolution condemning the raid", "a decree granting amnesty": the paper does what its participle says. */
function saidByParticiple(tree: Tree, noun: number): number[] {
  return childrenWith(tree, noun, 'acl').filter((child) => xposOf(tree, child) === 'VBG');
}
