/** The stretch of words an annotator would mark for a noun: modifiers in, clauses, conjuncts and appositions out. */

import { type Relation, wordSet } from '@dateline/language';
import { leftEdge } from '../left-edge.ts';
import { isTime } from '../times/is-time.ts';
import {
  caseOf,
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
} from '../tree.ts';

export interface NounPhrase {
  readonly head: number;
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

const CUT_LEFT = new Set<Relation>([
  'case',
  'cc',
  'punct',
  'mark',
  'advmod',
  'cc:preconj',
  'cop',
  'aux',
  'nsubj',
  'discourse',
  'parataxis',
]);
const KEPT_RIGHT = new Set<Relation>([
  'flat',
  'fixed',
  'compound',
  'goeswith',
  'nummod',
  'amod',
  'nmod',
  'nmod:poss',
  'case',
  'nmod:desc',
]);
const KEPT_PREPOSITIONS = wordSet('of in for from at on');

export function nounPhraseOf(tree: Tree, head: number): NounPhrase {
  let first = head;
  let last = head + 1;
  const children = childrenWith(tree, head);
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at] as number;
    if (child > head) continue;
    if (CUT_LEFT.has(relationOf(tree, child))) break;
    first = leftEdge(tree, child);
  }
  for (const child of children) {
    if (child < head) continue;
    if (!isKeptRight(tree, child, last) || isChargeAgainst(tree, head, child)) break;
    last = rightEdge(tree, child);
  }
  return spanOf(tree, head, first, last);
}

function spanOf(tree: Tree, head: number, first: number, last: number): NounPhrase {
  const { starts, ends } = tree.document;
  let end = last;
  while (end - 1 > head && TRAILING.has(wordOf(tree, end - 1))) end--;
  return { head, first, last: end, start: starts[first] as number, end: ends[end - 1] as number };
}

const GENITIVE: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);
const TRAILING: ReadonlySet<string> = new Set([...GENITIVE, ',']);

function isKeptRight(tree: Tree, child: number, last: number): boolean {
  const relation = relationOf(tree, child);
  if (relation === 'appos') return isNameBeside(tree, child, last);
  if (!KEPT_RIGHT.has(relation)) return false;
  if (relation === 'case') return GENITIVE.has(wordOf(tree, child));
  if (relation !== 'nmod') return true;
  return (
    KEPT_PREPOSITIONS.has(caseOf(tree, child) || caseOfTitle(tree, child)) && !isTime(tree, child)
  );
}

/** "the rebel leader Jonas": a name without a comma belongs to the words before it, "the Front, or PF" says it twice. */
function isNameBeside(tree: Tree, name: number, last: number): boolean {
  const isOther = childrenWith(tree, name, 'cc').length > 0;
  return uposOf(tree, name) === 'PROPN' && leftEdge(tree, name) === last && !isOther;
}

/** "Secretary of State Jones": the preposition stands before the rest of the title. */
function caseOfTitle(tree: Tree, name: number): string {
  const [title] = childrenWith(tree, name, 'nmod:desc', 'compound');
  return title === undefined ? '' : caseOf(tree, title);
}

const CHARGING = wordSet(
  'accuse suspect convict acquit warn inform remind rob deprive strip clear',
);

/** "accused the bureau of bias": the verb's "of", though the tree may hang it on the noun. */
function isChargeAgainst(tree: Tree, head: number, child: number): boolean {
  if (caseOf(tree, child) !== 'of' || !CHARGING.has(lemmaOf(tree, headOf(tree, head))))
    return false;
  return relationOf(tree, head) === 'obj' || relationOf(tree, head) === 'nsubj:pass';
}

function rightEdge(tree: Tree, token: number): number {
  let edge = token + 1;
  for (const child of childrenWith(tree, token)) {
    const relation = relationOf(tree, child);
    if (child < token) continue;
    if (
      relation === 'punct' ||
      relation === 'acl:relcl' ||
      relation === 'acl' ||
      relation === 'appos' ||
      relation === 'parataxis'
    )
      break;
    edge = Math.max(edge, rightEdge(tree, child));
  }
  return edge;
}
