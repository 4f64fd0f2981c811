/** What a paper provides for: "a plan under which Chad would leave", "a bill that would ban them". */

import { wordSet } from '@dateline/language';
import { contentHead } from '../../syntax/nouns/content-head.ts';
import { caseOf, childrenWith, lemmaOf, type Tree, wordBelow, wordOf } from '../../syntax/tree.ts';
import { modalityOf } from '../../syntax/verbs/modality.ts';

export function termsOf(tree: Tree, noun: number): readonly number[] {
  const paper = contentHead(tree, noun);
  return childrenWith(tree, paper, 'acl:relcl', 'acl').filter(
    (clause) => isProvidedUnder(tree, clause) || isPlanned(tree, { paper, clause }),
  );
}

/** "whereby", "under which" */
function isProvidedUnder(tree: Tree, clause: number): boolean {
  return childrenWith(tree, clause, 'obl', 'advmod').some(
    (way) =>
      wordOf(tree, way) === 'whereby' ||
      (wordOf(tree, way) === 'which' && caseOf(tree, way) === 'under'),
  );
}

interface Provision {
  readonly paper: number;
  readonly clause: number;
}

/** "a bill that would": a paper is the subject of what it is to bring about. */
function isPlanned(tree: Tree, { paper, clause }: Provision): boolean {
  return (
    PAPERS.has(lemmaOf(tree, paper)) &&
    modalityOf(tree, clause) === 'would' &&
    /^(?:that|which)$/.test(wordBelow(tree, clause, 'nsubj'))
  );
}

const PAPERS = wordSet(
  'bill law legislation plan proposal motion resolution amendment measure decree deal agreement pact treaty accord scheme',
);
