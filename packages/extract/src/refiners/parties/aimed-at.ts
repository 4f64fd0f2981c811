/**
 * On whom arms were used, where that stands in what they were used for: "fired gas to disperse students", "launched a campaign in an
 * effort to drive out militias", "raids directed at rebels".
 */

import { wordSet } from '@dateline/language';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { isMarkedBy } from '../../syntax/clauses/is-marked-by.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  isNominal,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  xposOf,
} from '../../syntax/tree.ts';

export function aimedAt(tree: Tree, base: number): readonly number[] {
  // "fired gas and shells to/acl disperse them": the tree may hang the aim on the means.
  const means = childrenWith(tree, base, 'obj', 'conj').filter((word) => isNominal(tree, word));
  const words = [...wagedBy(tree, base), base, ...means];
  const directed = words.flatMap((word) => targetsOf(tree, word));
  return directed.length > 0 ? directed : words.flatMap((word) => drivenFrom(tree, word));
}

/** "launched a campaign": the aim of the deed hangs on the verb. */
function wagedBy(tree: Tree, base: number): readonly number[] {
  const verb = headOf(tree, base);
  return uposOf(tree, base) !== 'VERB' && verb >= 0 && relationOf(tree, base) === 'obj'
    ? [verb]
    : [];
}

/** "raids directed at rebels" */
function targetsOf(tree: Tree, word: number): number[] {
  return childrenWith(tree, word, 'acl')
    .filter((verb) => /^(?:direct|aim)$/.test(lemmaOf(tree, verb)))
    .flatMap((verb) => childrenWith(tree, verb, 'obl'))
    .filter((noun) => /^(?:at|against)$/.test(caseOf(tree, noun)));
}

const DRIVING = wordSet(
  'disperse scatter stop subdue repel repulse dislodge quell break clear drive push force control oust expel evict eject ' +
    'flush fight defeat confront counter combat battle crush eliminate',
);

/** "to disperse them", "in a bid to disperse them" */
function drivenFrom(tree: Tree, word: number): number[] {
  const efforts = childrenWith(tree, word, 'obl', 'nmod').filter((noun) =>
    EFFORTS.has(lemmaOf(tree, noun)),
  );
  return [word, ...efforts]
    .flatMap((one) => childrenWith(tree, one, 'advcl', 'xcomp', 'acl'))
    .filter((aim) => xposOf(tree, aim) === 'VB' && DRIVING.has(lemmaOf(tree, aim)))
    .filter((aim) => isMarkedBy(tree, aim, /^to$/))
    .flatMap((aim) => objectsOf(tree, aim));
}

const EFFORTS = wordSet('effort attempt bid push order');
