/**
 * Those whom a deed is done to, where its own words name a thing or no one: "fired tear gas to disperse protesters", "engaged a
 * militia and destroyed two vehicles".
 */

import { objectsOf } from '../syntax/clause.ts';
import {
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

/** Heads of noun phrases; empty where no one is told. */
export function findTargets(draft: Draft, { tree }: Reading): readonly number[] {
  const { base } = draft.meaning;
  if (draft.coding.type !== 'ASSAULT' || uposOf(tree, base) !== 'VERB') return [];
  const aimed = aimedAt(tree, base);
  return aimed.length > 0 ? aimed : struckBefore(draft, tree);
}

const DRIVING = new Set(
  'disperse scatter stop subdue repel repulse dislodge quell break clear drive push force control'.split(
    ' ',
  ),
);

/** The aim says on whom it was used. */
function aimedAt(tree: Tree, base: number): number[] {
  return childrenWith(tree, base, 'advcl', 'xcomp')
    .filter((aim) => xposOf(tree, aim) === 'VB' && DRIVING.has(lemmaOf(tree, aim)))
    .filter((aim) => childrenWith(tree, aim, 'mark').some((mark) => wordOf(tree, mark) === 'to'))
    .flatMap((aim) => objectsOf(tree, aim));
}

/** What was destroyed in the same blow was theirs. */
function struckBefore({ coding, meaning: { base } }: Draft, tree: Tree): readonly number[] {
  if (!coding.modes.includes('destroy') || relationOf(tree, base) !== 'conj') return [];
  const before = headOf(tree, base);
  return before >= 0 && STRIKING.has(lemmaOf(tree, before)) ? objectsOf(tree, before) : [];
}

const STRIKING = new Set('engage strike hit attack bomb target shell kill raid'.split(' '));
