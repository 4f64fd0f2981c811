/** The noun that says what a phrase is about, below words of measure: of "dozens of villagers", the villagers. */

import {
  caseOf,
  childrenWith,
  childWith,
  isNominal,
  lemmaOf,
  type Tree,
  uposOf,
  xposOf,
} from './tree.ts';

/** Nouns that only count or group what follows "of": "dozens of villagers", "a group of rebels". */
const MEASURES = new Set(
  (
    'act day first hour last latest month show spree squadron consignment vanguard battalion contingent convoy ' +
    'state week worth year dozen hundred thousand ten score million number group majority handful couple series lot ' +
    'crowd batch wave spate string bunch host pair percent % rest half most many some several all lack kind sort type part ton tonne round member volley barrage total tens scores variety ' +
    'range amount package raft set part swathe swath chunk stretch portion bulk remainder decade'
  ).split(' '),
);

export const isMeasure = (lemma: string): boolean => MEASURES.has(lemma);

export function contentHead(tree: Tree, head: number): number {
  const isHost = lemmaOf(tree, head) === 'army';
  if (!isHost && !isMeasure(lemmaOf(tree, head)) && uposOf(tree, head) !== 'NUM') return head;
  // "most of its sanctions/obl": a word that is no noun has no nmod.
  const inner = childrenWith(tree, head, 'nmod', 'obl').find(
    (child) => caseOf(tree, child) === 'of' && isNominal(tree, child),
  );
  // "an army of robots" is many; the army of Chad, or of ten thousand men, is one.
  const isMany = inner !== undefined && (!isHost || isBareCrowd(tree, inner));
  return isMany ? inner : head;
}

function isBareCrowd(tree: Tree, noun: number): boolean {
  return xposOf(tree, noun) === 'NNS' && childWith(tree, noun, 'nummod', 'det') < 0;
}
