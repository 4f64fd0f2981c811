/** A clause as a candidate for the news of its article: whom it speaks of, what it says of them, and how far that is the headline. */

import type { ActorReader } from '../actors/read-actors.ts';
import { nounPhraseOf } from '../syntax/noun-phrase.ts';
import { objectsOf } from '../syntax/objects-of.ts';
import { predicatePhrase, type TokenSpan } from '../syntax/predicate-phrase.ts';
import { subjectsOf } from '../syntax/subjects-of.ts';
import { childWith, lemmaOf, type Tree, uposOf } from '../syntax/tree.ts';
import type { Headline } from './read-headline.ts';
import { stemsOf } from './title-words.ts';

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
  { predicate, phrase, subjects }: NewsClause,
  { tree, actors }: { readonly tree: Tree; readonly actors: ActorReader },
): number {
  const who = subjects.flatMap((head) => wordsFor(head, tree, actors));
  const words = new Set(who);
  for (const stem of stemsOf(textOf(tree, phrase))) words.add(stem);
  let common = 0;
  for (const stem of words) common += Number(headline.stems.has(stem));
  return (
    WEIGHTS.subject * Number(who.some((stem) => headline.subject.has(stem))) +
    WEIGHTS.deed * deedLikeness(headline, lemmaOf(tree, predicate)) +
    (WEIGHTS.words * 2 * common) / (headline.stems.size + Math.max(words.size, FEWEST_WORDS))
  );
}

/** As the text has them, and as the one is called whom they mean. */
function wordsFor(head: number, tree: Tree, actors: ActorReader): string[] {
  const { start, end } = nounPhraseOf(tree, head);
  const meant = actors.actorAt(head)?.actor.name ?? '';
  return stemsOf(`${tree.document.text.slice(start, end)} ${meant}`);
}

/** How far a verb is the headline's: 0 to 1. */
export function deedLikeness({ deed, stems }: Headline, lemma: string): number {
  if (lemma === deed) return 1;
  return stemsOf(lemma).some((stem) => stems.has(stem)) ? 0.6 : 0;
}

function textOf({ document }: Tree, { first, last }: TokenSpan): string {
  return document.text.slice(document.starts[first], document.ends[last - 1]);
}
