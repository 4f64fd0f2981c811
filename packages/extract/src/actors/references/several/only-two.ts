/**
 * The only two of a sort that the text before a phrase tells: the last two that are joined, or the two that its sentence and
 * those before it name. A third leaves it open.
 */

import type { ResolvedActor } from '@dateline/knowledge';
import { conjunctsOf } from '../../../syntax/nouns/conjuncts-of.ts';
import { isPlural } from '../../../syntax/nouns/is-plural.ts';
import { couldStandFor } from '../search/could-stand-for.ts';
import type { Told } from '../told.ts';
import { type Fitting, toldAt } from './told-at.ts';

const SENTENCES_BACK = 5;

export function onlyTwo(head: number, fitting: Fitting, told: Told): readonly ResolvedActor[] {
  const { tree } = told;
  const sentence = tree.sentenceOf[head] as number;
  const found = new Map<string, ResolvedActor>();
  let last = head;
  for (let index = sentence; index >= Math.max(0, sentence - SENTENCES_BACK); index--) {
    const first = tree.document.sentences[index]?.first ?? 0;
    const joined = lastPair({ first, last }, fitting, told);
    if (joined.length > 0) return joined;
    for (let token = first; token < last; token++)
      for (const actor of toldAt(token, fitting, told)) found.set(actor.id, actor);
    if (found.size > 2) return [];
    if (found.size === 2) return [...found.values()];
    last = first;
  }
  return [];
}

/** The last two that are joined, or told by one noun ("the presidents of Chad and Mali"), and no third with them. */
function lastPair(
  { first, last }: { readonly first: number; readonly last: number },
  fitting: Fitting,
  told: Told,
): readonly ResolvedActor[] {
  for (let token = last - 1; token >= first; token--) {
    const joined = conjunctsOf(told.tree, token);
    if (joined.length > 2) continue;
    const actors =
      joined.length === 1
        ? toldByOne(token, fitting, told)
        : joined.flatMap((one) => toldAt(one, fitting, told));
    if (actors.length === 2 && actors[0]?.id !== actors[1]?.id) return actors;
  }
  return [];
}

function toldByOne(token: number, fitting: Fitting, told: Told): readonly ResolvedActor[] {
  if (!isPlural(told.tree, token) || !couldStandFor(told.tree, token)) return [];
  return told.actorsAt(token).flatMap(({ actor }) => fitting(actor, told, false) ?? []);
}
