/**
 * The words that an article's main event is quoted with: what its clause tells, with what a reader needs to take it for what it
 * was. Whoever acts has a field of his own and stays outside; what does not act has none and opens the phrase.
 */

import type { Draft, Reading } from '../refiners/draft.ts';
import { clauseOf } from '../syntax/clause-scope.ts';
import { nounPhraseOf } from '../syntax/noun-phrase.ts';
import { pastQuote } from '../syntax/past-quote.ts';
import type { TokenSpan } from '../syntax/predicate-phrase.ts';
import { childrenWith, headOf, NO_TOKENS, relationOf, type Tree, uposOf } from '../syntax/tree.ts';
import type { NewsClause } from './news-clause.ts';
import { tellingWords } from './telling-words.ts';

export function mainWords(draft: Draft, clause: NewsClause, reading: Reading): TokenSpan {
  const { tree, places } = reading;
  const { base, recipients } = draft.meaning;
  const told = tellingWords(tree, clause.predicate, { phrase: clause.phrase, places });
  const opening = [...whatActsNot(clause, base, reading), ...carrierOf(clause.predicate, reading)];
  const first = Math.min(told.first, base, ...opening);
  const ends = recipients
    .filter((head) => head >= told.last && clauseOf(tree, head) === clauseOf(tree, base))
    .map((head) => endOfName(tree, head));
  const last = Math.max(told.last, base + 1, ...ends);
  const span = { first: Math.max(first, ...behindDoers(draft, tree)), last };
  return { ...span, last: pastQuote(tree, span) };
}

/** "the talks collapsed", "a tram derailed", "the blast killed ten". */
function whatActsNot(
  { subjects }: NewsClause,
  base: number,
  { tree, actors }: Reading,
): readonly number[] {
  return subjects
    .filter((head) => head < base && uposOf(tree, head) !== 'PRON' && !actors.canAct(head))
    .map((head) => nounPhraseOf(tree, head).first);
}

/** "trying to save", "vowed to shrink": the word that says how far it came to the deed; "managed to" adds nothing. */
function carrierOf(predicate: number, { tree, composition }: Reading): readonly number[] {
  const carrier = headOf(tree, predicate);
  if (carrier < 0 || relationOf(tree, predicate) !== 'xcomp') return NO_TOKENS;
  const name = composition.operatorNameAt(carrier);
  return name === undefined || DONE.has(name) ? NO_TOKENS : [carrier];
}

/** Operators under which a deed was done. */
const DONE = new Set(['do', 'help', 'say']);

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

function endOfName(tree: Tree, head: number): number {
  const rest = childrenWith(tree, head, 'flat', 'compound').filter((word) => word > head);
  return Math.max(head, ...rest) + 1;
}
