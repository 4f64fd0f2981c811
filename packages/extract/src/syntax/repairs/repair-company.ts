/** Repairs of those in whose company something is done: "villagers, along with activists, protested" are joined like any others. */

import { isMeasure } from '../nouns/is-measure.ts';
import { REL } from './labels.ts';
import { isNounOrName, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

/** "villagers along/case with/case activists/nmod": the second becomes a conjunct of the first. */
export function joinCompany(sentence: OpenSentence, along: number): void {
  const { heads, deprels, last } = sentence;
  if (
    wordOf(sentence, along + 1) !== 'with' ||
    !/^(?:along|together)$/.test(wordOf(sentence, along))
  )
    return;
  const other = heads[along + 1] as number;
  const before = wordOf(sentence, along - 1) === ',' ? along - 2 : along - 1;
  if (other <= along || other >= last || before < 0) return;
  if (!isNounOrName(sentence, before) || !isNounOrName(sentence, other)) return;
  const first = headWithin(sentence, before);
  const isBeside = heads[other] === first || heads[other] === heads[first];
  if (!isBeside || (deprels[first] !== REL.nsubj && deprels[first] !== REL.obj)) return;
  hang(sentence, other, first, REL.conj);
  heads[along] = other;
  heads[along + 1] = along;
  deprels[along] = REL.cc;
  deprels[along + 1] = REL.fixed;
}

/** "scores of villagers as/cc well as rebels/conj-of-villagers": they are not counted among the scores. */
export function joinBeside(sentence: OpenSentence, as: number): void {
  const { heads, deprels, lemmas } = sentence;
  if (deprels[as] !== REL.cc || wordOf(sentence, as) !== 'as') return;
  if (wordOf(sentence, as + 1) !== 'well' || wordOf(sentence, as + 2) !== 'as') return;
  const other = heads[as] as number;
  const counted = heads[other] as number;
  if (deprels[other] !== REL.conj || counted < 0 || deprels[counted] !== REL.nmod) return;
  const measure = heads[counted] as number;
  if (isMeasure(lemmas[measure] ?? '')) heads[other] = measure;
}

/** The head of the phrase that ends at a word: "the head of police". */
function headWithin({ heads, deprels }: OpenSentence, word: number): number {
  let head = word;
  while (
    deprels[head] === REL.nmod &&
    (heads[head] as number) >= 0 &&
    (heads[head] as number) < head
  )
    head = heads[head] as number;
  return head;
}
