/** A clause as a candidate for the news of its article: whom it speaks of, what it says of them, and how far that is the headline. */

import type { ActorReader } from '../actors/read-actors.ts';
import type { Reading } from '../refiners/draft.ts';
import { nounPhraseOf } from '../syntax/noun-phrase.ts';
import { objectsOf } from '../syntax/objects-of.ts';
import { predicatePhrase, type TokenSpan } from '../syntax/predicate-phrase.ts';
import { subjectsOf } from '../syntax/subjects-of.ts';
import { childrenWith, childWith, lemmaOf, type Tree, uposOf } from '../syntax/tree.ts';
import type { Headline } from './read-headline.ts';
import { stemsIn, stemsOf } from './title-words.ts';

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
  const own = childWith(tree, predicate, 'nsubj', 'nsubj:pass');
  if (own >= 0) return [own];
  return verbal ? objectsOf(tree, predicate) : [];
}

const WEIGHTS = {
  /** It speaks of whom the headline speaks of. */
  subject: 0.35,
  /** It says it with the headline's verb. */
  deed: 0.3,
  /** Words they have in common (F1). */
  words: 0.8,
} as const;

/** Words that even the shortest clause counts for. */
const FEWEST_WORDS = 5;

export function likenessTo(
  headline: Headline,
  clause: NewsClause,
  reading: Pick<Reading, 'tree' | 'actors'>,
): number {
  const who = wordsOfSubjects(clause, reading);
  const words = who.union(wordsOfPredicate(clause, reading.tree));
  const common = words.intersection(headline.stems).size;
  return (
    WEIGHTS.subject * shareOf(headline.subject, who) +
    WEIGHTS.deed * deedLikeness(headline, lemmaOf(reading.tree, clause.predicate)) +
    (WEIGHTS.words * 2 * common) / (headline.stems.size + Math.max(words.size, FEWEST_WORDS))
  );
}

/** Does it say of whomever it speaks nothing of what the headline says? */
export function saysOtherwise(headline: Headline, clause: NewsClause, tree: Tree): boolean {
  return wordsOfPredicate(clause, tree).intersection(headline.stems).isSubsetOf(headline.subject);
}

function wordsOfSubjects(
  { subjects }: NewsClause,
  { tree, actors }: Pick<Reading, 'tree' | 'actors'>,
): ReadonlySet<string> {
  return new Set(subjects.flatMap((head) => wordsFor(head, tree, actors)));
}

/** What a passive is about, too: "the clinic was opened by the mayor". */
function wordsOfPredicate({ predicate, phrase }: NewsClause, tree: Tree): ReadonlySet<string> {
  const about = childrenWith(tree, predicate, 'nsubj:pass').map((head) => nounPhraseOf(tree, head));
  return new Set([phrase, ...about].flatMap((span) => stemsIn(tree, span)));
}

/** "The bank" is half of "Dutch bank". */
function shareOf(stems: ReadonlySet<string>, said: ReadonlySet<string>): number {
  return stems.size === 0 ? 0 : stems.intersection(said).size / stems.size;
}

/** As the text has them, and as the one is called whom they mean. */
function wordsFor(head: number, tree: Tree, actors: ActorReader): string[] {
  const meant = actors.actorAt(head)?.actor.name ?? '';
  return [...stemsIn(tree, nounPhraseOf(tree, head)), ...stemsOf(meant)];
}

/** How far a verb is the headline's: 0 to 1. */
export function deedLikeness({ deed, stems }: Headline, lemma: string): number {
  if (lemma === deed) return 1;
  return stemsOf(lemma).some((stem) => stems.has(stem)) ? 0.6 : 0;
}
