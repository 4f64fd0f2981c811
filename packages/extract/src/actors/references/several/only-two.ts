/**
 * The only two of a sort that the text before a phrase tells: the last two that are joined, or the two that its sentence and
 * those before it name. A third leaves it open.
 */

import type { Knowledge, ResolvedActor } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import { conjunctsOf } from '../../../syntax/nouns/conjuncts-of.ts';
import { isPlural } from '../../../syntax/nouns/is-plural.ts';
import { caseOf, headOf, relationOf, type Tree, uposOf } from '../../../syntax/tree.ts';
import type { ReadActor } from '../../read-actors.ts';
import { couldStandFor } from '../search/could-stand-for.ts';

/** Whom a word of this sort tells. */
export type Fitting = (
  actor: ResolvedActor,
  search: PairSearch,
  isModifier: boolean,
) => ResolvedActor | undefined;

export interface PairSearch {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  readonly date: string | undefined;
  /** Countries the article is about, most mentioned first. */
  readonly countries: readonly string[];
  readonly actorAt: (head: number) => ReadActor | null;
  readonly actorsAt: (head: number) => readonly ReadActor[];
  readonly nameAt: (token: number) => Name | undefined;
}

const SENTENCES_BACK = 5;

export function onlyTwo(
  head: number,
  fitting: Fitting,
  search: PairSearch,
): readonly ResolvedActor[] {
  const { tree } = search;
  const sentence = tree.sentenceOf[head] as number;
  const found = new Map<string, ResolvedActor>();
  let last = head;
  for (let index = sentence; index >= Math.max(0, sentence - SENTENCES_BACK); index--) {
    const first = tree.document.sentences[index]?.first ?? 0;
    const joined = lastPair({ first, last }, fitting, search);
    if (joined.length > 0) return joined;
    for (let token = first; token < last; token++)
      for (const actor of fits(token, fitting, search)) found.set(actor.id, actor);
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
  search: PairSearch,
): readonly ResolvedActor[] {
  for (let token = last - 1; token >= first; token--) {
    const joined = conjunctsOf(search.tree, token);
    const actors =
      joined.length === 1
        ? toldByOne(token, fitting, search)
        : joined.length === 2
          ? joined.flatMap((one) => fits(one, fitting, search))
          : [];
    if (actors.length === 2 && actors[0]?.id !== actors[1]?.id) return actors;
  }
  return [];
}

function toldByOne(token: number, fitting: Fitting, search: PairSearch): readonly ResolvedActor[] {
  if (!isPlural(search.tree, token) || !couldStandFor(search.tree, token)) return [];
  return search.actorsAt(token).flatMap(({ actor }) => fitting(actor, search, false) ?? []);
}

function fits(token: number, fitting: Fitting, search: PairSearch): readonly ResolvedActor[] {
  const upos = uposOf(search.tree, token);
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') return [];
  if (isInsideName(token, search) || isMereGround(token, search)) return [];
  const actor = search.actorAt(token)?.actor;
  const isModifier =
    upos === 'ADJ' || /^(?:compound|flat|nmod:desc)$/.test(relationOf(search.tree, token));
  const found = actor && fitting(actor, search, isModifier);
  return found === undefined ? [] : [found];
}

/** "signed it in Beijing", "brought the truce to Aleppo": where it was done takes no side, and no town does. */
function isMereGround(token: number, { tree, nameAt, actorAt }: PairSearch): boolean {
  if (nameAt(token)?.type !== 'LOC') return false;
  if (/^(?:in|at|near|outside)$/.test(caseOf(tree, token))) return true;
  return actorAt(token)?.actor.sectors[0] === 'CVL';
}

/** "Orange" and "Democratic" of the Orange Democratic Movement name no one else. */
function isInsideName(token: number, { tree, nameAt }: PairSearch): boolean {
  const name = nameAt(token);
  const above = headOf(tree, token);
  return name !== undefined && above >= 0 && nameAt(above) === name;
}
