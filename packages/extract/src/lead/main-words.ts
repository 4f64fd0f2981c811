/**
 * The words that an article's main event is quoted with: what its clause tells, with what a reader needs to take it for what it
 * was. Whoever acts has a field of his own and stays outside; what does not act has none and opens the phrase.
 */

import { type Relation, wordSet } from '@dateline/language';
import type { Draft, Reading } from '../refiners/draft.ts';
import { nounPhraseOf } from '../syntax/nouns/noun-phrase.ts';
import { stemsIn } from '../syntax/stems-in.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  NO_TOKENS,
  relationOf,
  type Tree,
  uposOf,
} from '../syntax/tree.ts';
import type { TokenSpan } from '../syntax/verbs/predicate-phrase.ts';
import { pastQuote } from '../syntax/writing/past-quote.ts';
import type { NewsClause } from './news-clause.ts';
import { tellingWords } from './telling-words.ts';
import { withoutTrailing } from './without-trailing.ts';

export function mainWords(draft: Draft, clause: NewsClause, reading: Reading): TokenSpan {
  const { tree } = reading;
  const { base } = draft.meaning;
  const told = toldWords(draft, clause, reading);
  const opening = [...whatActsNot(draft, clause, reading), ...attemptAt(clause.predicate, reading)];
  const first = Math.min(told.first, base, ...opening);
  const last = Math.max(told.last, base + 1);
  const span = { first: Math.max(first, ...behindDoers(draft, tree)), last };
  return { ...span, last: pastQuote(tree, span) };
}

/** Without who ends it as a doer or recipient, with a field of their own, and without details that the headline passes over. */
function toldWords(
  { meaning: { base }, actors, recipients }: Draft,
  { predicate, phrase: whole }: NewsClause,
  { tree, places, headline }: Reading,
): TokenSpan {
  const isParty = (head: number, preposition: string): boolean =>
    (preposition !== '' && isAmong(recipients, head)) ||
    (preposition === 'by' && isAmong(actors, head));
  const isUnsaid = (words: TokenSpan): boolean =>
    !stemsIn(tree, words).some((stem) => headline?.stems.has(stem));
  const isSpare = (head: number, words: TokenSpan): boolean =>
    words.first > base &&
    (isParty(head, caseOf(tree, head)) || (isDetail(tree, head) && isUnsaid(words)));
  const telling = tellingWords(tree, predicate, { phrase: whole, places });
  return withoutTrailing(tree, predicate, { phrase: telling, isSpare });
}

function isAmong(parties: Draft['actors'], head: number): boolean {
  return parties.some(({ phrase }) => phrase.head === head);
}

/** "a probe | into her accounts", "the plan | agreed in March"; but "the mayor of Leeds" is one name. */
function isDetail(tree: Tree, head: number): boolean {
  return DETAILS.has(relationOf(tree, head)) && caseOf(tree, head) !== 'of';
}

const DETAILS = new Set<Relation>(['nmod', 'acl']);

/** "the talks collapsed", "a tram derailed", "the blast killed ten". */
function whatActsNot(
  { meaning: { base }, actors: doers }: Draft,
  { subjects }: NewsClause,
  { tree, actors }: Reading,
): readonly number[] {
  const isPerson = (head: number): boolean =>
    doers.some(({ phrase, actor }) => phrase.head === head && actor.kind === 'PERSON');
  return [...subjects, ...childrenWith(tree, base, 'nsubj:pass')]
    .filter((head) => head < base && uposOf(tree, head) !== 'PRON')
    .filter((head) => !actors.canAct(head) && !isPerson(head))
    .map((head) => nounPhraseOf(tree, head).first);
}

/** "trying to save", "vowed to shrink": the word that says how far it came to the deed; "managed to" adds nothing. */
function attemptAt(predicate: number, { tree, composition }: Reading): readonly number[] {
  const carrier = headOf(tree, predicate);
  if (carrier < 0 || relationOf(tree, predicate) !== 'xcomp') return NO_TOKENS;
  const name = composition.operatorNameAt(carrier);
  return name === undefined || DONE.has(name) ? NO_TOKENS : [carrier];
}

/** Operators under which a deed was done. */
const DONE = wordSet('do help say');

/** "the heavy Russian bombing": a doer may stand between the noun and what describes it. */
function behindDoers({ actorHeads, meaning: { base } }: Draft, tree: Tree): readonly number[] {
  return actorHeads
    .filter(
      (doer) =>
        doer < base &&
        headOf(tree, doer) === base &&
        /^(?:compound|amod)$/.test(relationOf(tree, doer)),
    )
    .map((doer) => doer + 1);
}
