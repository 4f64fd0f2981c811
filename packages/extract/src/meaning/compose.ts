/**
 * Composes the meaning of every predicate of a document from the bottom up. An operator takes up the deed it governs
 * and, by its table, makes something else of it ("rejected calls to withdraw" is REJECT), passes it on with its own
 * subject ("carried out a raid" is the raid, done by the subject), or changes how it stands ("denied killing").
 */

import type { Entry } from '../lexicon/entry.ts';
import { NounViews } from '../syntax/noun-view.ts';
import { type PredicateView, viewPredicate } from '../syntax/predicate-view.ts';
import { childrenWith, headOf, isNominal, lemmaOf, relationOf } from '../syntax/tree.ts';
import { applyOutcome } from './apply-outcome.ts';
import { composeDeed, isMisfortuneByDeed } from './compose-deed.ts';
import type { ComposeTools } from './compose-tools.ts';
import { creditClaim } from './credit-claim.ts';
import { findAnswers } from './find-answers.ts';
import { contentCandidates, governsClause } from './find-content.ts';
import { findDuties } from './find-duties.ts';
import { isTold } from './is-told.ts';
import { judgeOperator } from './judge-operator.ts';
import { EntryMatcher, kindOf } from './match-entry.ts';
import type { Meaning } from './meaning.ts';
import { takenForDone } from './taken-for-done.ts';

export interface Composition {
  /** Deeds that no other word has taken up, left to right. */
  readonly meanings: readonly Meaning[];
  /** Deeds that another word is about and takes for done: of "condemned the murder of a judge", the murder. */
  readonly spokenOf: readonly Meaning[];
  /** The operator that a word is ("say", "deny", "wish"), governing something or not. */
  operatorNameAt(token: number): string | undefined;
}

export function composeMeanings(tools: ComposeTools): Composition {
  const memo = new Array<Meaning | null | undefined>(tools.tree.document.length).fill(undefined);
  const replaced = new Map<number, Meaning>();
  const operators = new Map<number, string>();
  const taken = new Set<number>();
  const { tree, lexicon } = tools;
  const matcher = new EntryMatcher(new NounViews(tree, lexicon.fulfilledBy), tools.nameFits);

  const meaningOf = (token: number): Meaning | null => {
    const known = memo[token];
    if (known !== undefined) return known;
    memo[token] = null;
    const meaning = compose(token);
    memo[token] = meaning;
    return meaning;
  };

  const compose = (token: number): Meaning | null => {
    const kind = kindOf(tree, token);
    const entries = kind ? tools.lexicon.entriesOf(kind, lemmaOf(tree, token)) : undefined;
    if (!entries) return null;
    const view = viewPredicate(tree, token);
    for (const entry of entries.candidatesAt(view)) {
      if (!matcher.fits(entry, view)) continue;
      if (isMisfortuneByDeed({ view, entry, tools, meaningOf })) continue;
      if (entry.meaning.kind === 'refusal') return null;
      if (entry.meaning.kind !== 'operator') return tell(view, entry);
      const result = operate(view, entry);
      if (result !== 'nothing governed') return result;
    }
    return null;
  };

  const tell = (view: PredicateView, entry: Entry): Meaning | null => {
    const meaning = composeDeed({ view, entry, tools, meaningOf });
    for (const part of meaning?.parts ?? []) taken.add(part);
    return meaning;
  };

  const operate = (view: PredicateView, entry: Entry): Meaning | null | 'nothing governed' => {
    if (entry.meaning.kind !== 'operator') return null;
    const content = findContent(view, entry);
    const judged = judgeOperator(view, entry, content);
    if (judged === 'nothing governed') return judged;
    operators.set(view.token, entry.meaning.name);
    if (judged === 'silent') return governsClause(view, entry.kind) ? null : 'nothing governed';
    const meaning = applyOutcome(judged, { view, entry, content, tools });
    if (content && meaning?.base === content.base) replaced.set(content.base, meaning);
    else if (content) takeUp(content);
    return meaning;
  };

  const findContent = (view: PredicateView, entry: Entry): Meaning | null => {
    for (const candidate of contentCandidates(view, entry)) {
      // "invited the opposition leader": what stands before someone says who they are.
      if (relationOf(tree, candidate) === 'compound' && tools.isAgent(headOf(tree, candidate)))
        continue;
      const meaning = meaningOf(candidate);
      if (meaning) return meaning;
    }
    return null;
  };

  /** A deed under another word is no event of its own, nor are the deeds coordinated with it. */
  const takeUp = (content: Meaning): void => {
    for (const token of [content.base, ...content.parts]) {
      taken.add(token);
      for (const other of childrenWith(tree, token, 'conj'))
        if (sharesSubject(other)) takeUpToken(other);
    }
  };

  const takeUpToken = (token: number): void => {
    taken.add(token);
    const meaning = meaningOf(token);
    if (meaning) for (const part of [meaning.base, ...meaning.parts]) taken.add(part);
  };

  const sharesSubject = (token: number): boolean =>
    isNominal(tree, token) || childrenWith(tree, token, 'nsubj', 'nsubj:pass').length === 0;

  const meanings: Meaning[] = [];
  const spokenOf: Meaning[] = [];
  for (let token = 0; token < tree.document.length; token++) meaningOf(token);
  const answers = findAnswers({
    tree,
    meaningOf,
    operatorAt: (token) => operators.get(token),
    canAct: tools.canAct,
  });
  for (const token of answers.taken) taken.add(token);
  for (let token = 0; token < tree.document.length; token++) {
    const meaning = memo[token];
    if (!meaning || meaning.base !== token) continue;
    const inner = meaning.parts.flatMap((part) => replaced.get(part) ?? memo[part] ?? []);
    spokenOf.push(...takenForDone(meaning, inner, tree));
    if (taken.has(token)) continue;
    const final = replaced.get(token) ?? meaning;
    const credited = creditClaim(final, tree);
    if (isTold(tree, final)) meanings.push(credited);
    else if (credited !== final) spokenOf.push(credited);
  }
  const operatorNameAt = (token: number): string | undefined =>
    operators.get(token) ?? bareOperator(tools, token);
  const isKnown = (token: number): boolean => taken.has(token) || memo[token] != null;
  const duties = findDuties(
    tree,
    isKnown,
    (token) => operatorNameAt(token) === 'say',
    tools.canAct,
  );
  return { meanings: [...meanings, ...answers.meanings, ...duties], spokenOf, operatorNameAt };
}

function bareOperator({ tree, lexicon }: ComposeTools, token: number): string | undefined {
  const kind = kindOf(tree, token);
  return kind ? lexicon.operatorOf(kind, lemmaOf(tree, token)) : undefined;
}
