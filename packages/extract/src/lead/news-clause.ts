/** A clause as a candidate for the news of its article: whom it speaks of, and what it says of them. */

import { objectsOf } from '../syntax/arguments/objects-of.ts';
import { subjectBelow } from '../syntax/arguments/subject-below.ts';
import { subjectsOf } from '../syntax/arguments/subjects-of.ts';
import { childWith, type Tree, uposOf } from '../syntax/tree.ts';
import { predicatePhrase, type TokenSpan } from '../syntax/verbs/predicate-phrase.ts';

export interface NewsClause {
  readonly predicate: number;
  readonly phrase: TokenSpan;
  /** Heads of the noun phrases that it speaks of. */
  readonly subjects: readonly number[];
}

/** The clause around a predicate; null where it speaks of no one and nothing. */
export function clauseAround(tree: Tree, predicate: number): NewsClause | null {
  const verbal = uposOf(tree, predicate) === 'VERB';
  if (!verbal && childWith(tree, predicate, 'cop') < 0) return null;
  const subjects = subjectsAt(tree, predicate, verbal);
  if (subjects.length === 0) return null;
  const phrase = predicatePhrase(tree, predicate);
  return phrase.last - phrase.first > 1 ? { predicate, subjects, phrase } : null;
}

function subjectsAt(tree: Tree, predicate: number, verbal: boolean): readonly number[] {
  const doers = verbal ? subjectsOf(tree, predicate) : [];
  if (doers.length > 0) return doers;
  const own = subjectBelow(tree, predicate);
  if (own >= 0) return [own];
  return verbal ? objectsOf(tree, predicate) : [];
}
