/** How far a clause says what the headline says: of the same ones, with the same verb, in the same words. */

import type { ActorReader } from '../actors/read-actors.ts';
import type { Lexeme } from '../lexicon/words/lexeme.ts';
import { stemsOf } from '../lexicon/words/stems-of.ts';
import type { Reading } from '../refiners/draft.ts';
import { nounPhraseOf } from '../syntax/nouns/noun-phrase.ts';
import { stemsIn } from '../syntax/stems-in.ts';
import { childrenWith, lexemeAt, type Tree } from '../syntax/tree.ts';
import type { NewsClause } from './news-clause.ts';
import type { Headline } from './read-headline.ts';

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
    WEIGHTS.deed * deedLikeness(headline, lexemeAt(reading.tree, clause.predicate)) +
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
export function deedLikeness({ deed, stems }: Headline, verb: Lexeme): number {
  if (verb.lemma === deed) return 1;
  return verb.stems.some((stem) => stems.has(stem)) ? 0.6 : 0;
}
