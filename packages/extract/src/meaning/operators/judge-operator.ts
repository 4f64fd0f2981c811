/** What an operator makes of the deed it governs, by its table and by how the two stand to each other. */

import { verbMorphologyOf, wordSet } from '@dateline/language';
import type { Coding, Entry, Outcome } from '../../lexicon/entry.ts';
import { childrenWith, headOf, lemmaOf, relationOf, type Tree, wordOf } from '../../syntax/tree.ts';
import { hasForm } from '../../syntax/verbs/has-form.ts';
import { isSubjunctive } from '../../syntax/verbs/is-subjunctive.ts';
import type { PredicateView } from '../../syntax/verbs/predicate-view.ts';
import { isBareTopic } from '../is-told.ts';
import type { Meaning } from '../meaning.ts';
import { asIntended } from './as-intended.ts';
import { effectiveCoding, REFUSAL } from './effective-coding.ts';
import { governsClause } from './governs-clause.ts';
import { holdsOutBlow } from './holds-out-blow.ts';
import { isThreat } from './is-threat.ts';
import { outcomeFor } from './outcome-for.ts';

/** `silent`: a word for what others do, which says nothing by itself but stands over the clause below it. */
export type Judgement = Outcome | 'silent' | 'nothing governed';

export function judgeOperator(
  view: PredicateView,
  entry: Entry,
  content: Meaning | null,
): Judgement {
  if (entry.meaning.kind !== 'operator') return 'nothing governed';
  const { table, name } = entry.meaning;
  if (isOtherSuggestion(view, name)) return 'nothing governed';
  const hasClause = governsClause(view, entry.kind);
  if (!content && !hasClause && !PROMISES.has(name) && !isAskedFor(view, entry))
    return 'nothing governed';
  if (content && PLANS.has(name) && isYetToBeTold(view, content)) return { kind: 'reported' };
  const outcome = outcomeFor(table, content ? contentFor(name, content, view.tree) : null);
  if (!outcome || (!content && entry.kind === 'noun' && outcome.kind !== 'code'))
    return 'nothing governed';
  if (!content && outcome.kind !== 'code') return 'silent';
  if (content && outcome.kind === 'keep' && isBareTopic(view.tree, content))
    return 'nothing governed';
  if (name === 'warn' && !isThreat(view, content)) return 'nothing governed';
  if (name === 'say' && holdsOutBlow(view, content))
    return { kind: 'code', coding: THREAT, stance: 'asserted' };
  if (entry.kind === 'adjective' && isLessSo(view)) return { kind: 'drop' };
  if (name === 'fail' && isMissedGain(view)) return { kind: 'drop' };
  const judged = name === 'intend' ? asIntended(outcome, view, content) : outcome;
  const refused = content !== null && WILLS.has(name) && isForsworn(view.tree, content);
  return refused && judged === outcome
    ? { kind: 'code', coding: REFUSAL, stance: 'asserted' }
    : judged;
}

/** Words for what someone is yet to do, or may. */
const PLANS = wordSet('promise offer intend decide vote try wish');

/** "hopes to testify that he fired": the telling is ahead, the shots are not. */
function isYetToBeTold({ tree, token }: PredicateView, { base, stance }: Meaning): boolean {
  const speech = headOf(tree, base);
  return (
    stance === 'reported' &&
    relationOf(tree, base) === 'ccomp' &&
    hasForm(tree, base, /^VBD$/) &&
    relationOf(tree, speech) === 'xcomp' &&
    headOf(tree, speech) === token
  );
}

const THREAT: Coding = { type: 'THREATEN', modes: [], cameo: '13+' };

/** "suggested that the army had fired" says so; "suggested that the army withdraw" asks for it. */
function isOtherSuggestion({ tree, token }: PredicateView, name: string): boolean {
  if (lemmaOf(tree, token) !== 'suggest') return false;
  const [clause] = childrenWith(tree, token, 'ccomp');
  if (clause === undefined) return name === 'say';
  const { tense, modal } = verbMorphologyOf(tree.document, clause);
  const isTold =
    tense !== undefined && modal !== 'should' && modal !== 'must' && !isSubjunctive(tree, clause);
  return isTold ? name === 'appeal' : name === 'say';
}

/** Whoever urges others not to sell asks for something, too; only calls for a boycott are against someone. */
function contentFor(name: string, content: Meaning, tree: Tree): Coding | null {
  const isUrgedNot = name === 'appeal' && isForsworn(tree, content);
  return isUrgedNot ? null : effectiveCoding(tree, content);
}

/** Words for one's own will, which may be a will not to. */
const WILLS = wordSet('promise offer intend decide');

/** "vowed never to give in", "decided not to sign": whoever will not refuses. */
function isForsworn(tree: Tree, content: Meaning): boolean {
  return content.coding.type !== 'REJECT' && effectiveCoding(tree, content).type === 'REJECT';
}

/** Words that say enough alone: "the two sides agreed". */
const PROMISES = new Set(['promise', 'offer']);

/** "appealed to donors for patience": a call for something not known is a call. */
function isAskedFor({ obliques }: PredicateView, { kind, meaning, parts }: Entry): boolean {
  if (kind !== 'verb' || meaning.kind !== 'operator' || meaning.name !== 'appeal') return false;
  const own = parts.at(-1)?.words ?? [];
  return own.includes('for') && obliques.some(({ word }) => word === 'for');
}

/** "is less willing to link the two": no offer. */
function isLessSo({ tree, token }: PredicateView): boolean {
  return childrenWith(tree, token, 'advmod').some((word) => wordOf(tree, word) === 'less');
}

/** "failed to secure enough backing", "failed to win a seat": no one was refused anything. */
function isMissedGain({ tree, token }: PredicateView): boolean {
  return childrenWith(tree, token, 'xcomp').some((aim) =>
    /^(?:secure|win|get|obtain|gain|earn|attract|receive|garner|qualify|score|find)$/.test(
      lemmaOf(tree, aim),
    ),
  );
}
