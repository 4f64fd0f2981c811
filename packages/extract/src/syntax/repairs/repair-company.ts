/** Repairs of those in whose company something is done: "villagers, along with activists, protested" are joined like any others. */

import { isMeasure } from '../nouns/is-measure.ts';
import { type Draft, isNounOrName, REL, wordOf } from './repair-draft.ts';

/** "villagers along/case with/case activists/nmod": the second become a conjunct of the first. */
export function joinCompany(draft: Draft, along: number, last: number): void {
  const { heads, deprels } = draft;
  if (wordOf(draft, along + 1) !== 'with' || !/^(?:along|together)$/.test(wordOf(draft, along)))
    return;
  const other = heads[along + 1] as number;
  const before = wordOf(draft, along - 1) === ',' ? along - 2 : along - 1;
  if (other <= along || other >= last || before < 0) return;
  if (!isNounOrName(draft, before) || !isNounOrName(draft, other)) return;
  const first = headWithin(draft, before);
  const isBeside = heads[other] === first || heads[other] === heads[first];
  if (!isBeside || (deprels[first] !== REL.nsubj && deprels[first] !== REL.obj)) return;
  heads[other] = first;
  deprels[other] = REL.conj;
  heads[along] = other;
  heads[along + 1] = along;
  deprels[along] = REL.cc;
  deprels[along + 1] = REL.fixed;
}

/** "scores of villagers as/cc well as rebels/conj-of-villagers": they are not counted among the scores. */
export function joinBeside(draft: Draft, as: number): void {
  const { heads, deprels, lemmas } = draft;
  if (deprels[as] !== REL.cc || wordOf(draft, as) !== 'as') return;
  if (wordOf(draft, as + 1) !== 'well' || wordOf(draft, as + 2) !== 'as') return;
  const other = heads[as] as number;
  const counted = heads[other] as number;
  if (deprels[other] !== REL.conj || counted < 0 || deprels[counted] !== REL.nmod) return;
  const measure = heads[counted] as number;
  if (isMeasure(lemmas[measure] ?? '')) heads[other] = measure;
}

/** The head of the phrase that ends at a word: "the head of police". */
function headWithin({ heads, deprels }: Draft, word: number): number {
  let head = word;
  while (
    deprels[head] === REL.nmod &&
    (heads[head] as number) >= 0 &&
    (heads[head] as number) < head
  )
    head = heads[head] as number;
  return head;
}
