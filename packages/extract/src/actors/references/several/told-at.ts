/** Who of a sort stands at a word, where pairs are looked for: no mere part of a name, and no mere ground. */

import type { ResolvedActor } from '@dateline/knowledge';
import { caseOf, headOf, relationOf, uposOf } from '../../../syntax/tree.ts';
import type { Told } from '../told.ts';

/** Whom a word of this sort tells. */
export type Fitting = (
  actor: ResolvedActor,
  told: Told,
  isModifier: boolean,
) => ResolvedActor | undefined;

export function toldAt(token: number, fitting: Fitting, told: Told): readonly ResolvedActor[] {
  const upos = uposOf(told.tree, token);
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') return [];
  if (isInsideName(token, told) || isMereGround(token, told)) return [];
  const actor = told.actorAt(token)?.actor;
  const isModifier =
    upos === 'ADJ' || /^(?:compound|flat|nmod:desc)$/.test(relationOf(told.tree, token));
  const found = actor && fitting(actor, told, isModifier);
  return found === undefined ? [] : [found];
}

/** "signed it in Beijing", "brought the truce to Aleppo": where it was done takes no side, and no town does. */
function isMereGround(token: number, { tree, nameAt, actorAt }: Told): boolean {
  if (nameAt(token)?.type !== 'LOC') return false;
  if (/^(?:in|at|near|outside|over)$/.test(caseOf(tree, token))) return true;
  return actorAt(token)?.actor.sectors[0] === 'CVL';
}

/** "Orange" and "Democratic" of the Orange Democratic Movement name no one else. */
function isInsideName(token: number, { tree, nameAt }: Told): boolean {
  const name = nameAt(token);
  const above = headOf(tree, token);
  return name !== undefined && above >= 0 && nameAt(above) === name;
}
