/**
 * Those whom a deed is done to, where its own words name a thing or no one: "fired tear gas to disperse protesters", "engaged a
 * militia and destroyed two vehicles", "warned of war with Chad".
 */

import { objectsOf } from '../syntax/objects-of.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  isNominal,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

/** Heads of noun phrases; empty where no one is told. */
export function findTargets(draft: Draft, { tree, actors }: Reading): readonly number[] {
  const { base, parts } = draft.meaning;
  if (FACING.has(draft.coding.type))
    return facedBelow(tree, [base, ...parts]).filter(actors.canAct);
  if (draft.coding.type !== 'ASSAULT' || uposOf(tree, base) !== 'VERB') return [];
  const aimed = aimedAt(tree, base);
  return aimed.length > 0 ? aimed : struckBefore(draft, tree);
}

const DRIVING = new Set(
  (
    'disperse scatter stop subdue repel repulse dislodge quell break clear drive push force control oust expel evict eject ' +
    'flush'
  ).split(' '),
);

/** The aim says on whom it was used. */
function aimedAt(tree: Tree, base: number): number[] {
  // "fired gas and shells to/acl disperse them": the tree may hang the aim on the means.
  const means = childrenWith(tree, base, 'obj', 'conj').filter((word) => isNominal(tree, word));
  return [base, ...means]
    .flatMap((word) => childrenWith(tree, word, 'advcl', 'xcomp', 'acl'))
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

/** Words and measures are against whoever their matter is with: "warned of war with Chad", "sanctions targeting Chad's exports". */
const FACING = new Set(['THREATEN', 'COERCE', 'REJECT', 'SUPPORT']);

function facedBelow(tree: Tree, words: readonly number[]): number[] {
  const matters = words.flatMap((word) => [
    word,
    ...childrenWith(tree, word, 'obj'),
    ...childrenWith(tree, word, 'obl', 'nmod').filter((noun) => OF.has(caseOf(tree, noun))),
  ]);
  return matters.flatMap((matter) => [
    ...childrenWith(tree, matter, 'nmod').filter((noun) => AGAINST.has(caseOf(tree, noun))),
    ...childrenWith(tree, matter, 'acl')
      .filter((verb) => /^(?:target|punish)$/.test(lemmaOf(tree, verb)))
      .flatMap((verb) => objectsOf(tree, verb)),
  ]);
}

const OF = new Set(['of', 'for', 'over', 'about']);
const AGAINST = new Set(['with', 'against']);
