/** "the two leaders", "both sides", "both", "the couple": a noun that counts who they are and leaves it to the text before to say who. */

import { type Relation, wordSet } from '@dateline/language';
import { eachOf } from '../../../lexicon/words/each-of.ts';
import {
  childrenWith,
  childWith,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
  xposOf,
} from '../../../syntax/tree.ts';

export type Paired = 'person' | 'country' | 'either' | 'anyone';

const PAIRED: ReadonlyMap<string, Paired> = new Map<string, Paired>([
  ...eachOf(
    'leader president minister chief premier chancellor politician statesman diplomat envoy general commander man woman couple duo pair',
    'person',
  ),
  ...eachOf(
    'country nation state neighbour neighbor power government capital republic kingdom',
    'country',
  ),
  ...eachOf(
    'side party rival ally foe enemy adversary camp force army militia group faction movement',
    'either',
  ),
  ...eachOf('both two', 'anyone'),
]);

/** They are called a pair without being counted. */
const COUNTED = wordSet('couple duo pair');
/** There are two of them as a rule. */
const OPPOSED = wordSet('side rival foe neighbour neighbor');
/** Of which "each" means either of two. */
const EACH = new Set([...OPPOSED, 'country', 'nation', 'camp', 'party', 'government']);
const TWO = new Set(['two', 'both']);

export function pairedAs(tree: Tree, head: number): Paired | undefined {
  return isPairing(tree, head) ? PAIRED.get(lemmaOf(tree, head)) : undefined;
}

/** Nothing beside it says which. */
export function isPairing(tree: Tree, head: number): boolean {
  const lemma = lemmaOf(tree, head);
  if (!PAIRED.has(lemma)) return false;
  // "both of those" says which.
  if (lemma === 'both')
    return (
      /^(?:nsubj|obj|nmod|obl)/.test(relationOf(tree, head)) && childWith(tree, head, 'nmod') < 0
    );
  const beside = childrenWith(tree, head).filter(
    (child) => !OUTSIDE.has(relationOf(tree, child)) && !isAside(tree, child),
  );
  // "each side": one after the other, but both.
  if (EACH.has(lemma) && beside.length === 1 && wordOf(tree, beside[0] as number) === 'each')
    return true;
  if (!beside.every((child) => TWO.has(wordOf(tree, child)) || THE.has(wordOf(tree, child))))
    return false;
  // "The two have clashed"
  if (lemma === 'two')
    return /^nsubj/.test(relationOf(tree, head)) && childrenWith(tree, head, 'det').length > 0;
  if (COUNTED.has(lemma)) return xposOf(tree, head) === 'NN' && beside.length > 0;
  return (
    xposOf(tree, head) === 'NNS' &&
    isDefinitePair(lemma, new Set(beside.map((child) => wordOf(tree, child))))
  );
}

/** "The two leaders, who have met before, …" says nothing of which. */
function isAside(tree: Tree, clause: number): boolean {
  if (relationOf(tree, clause) !== 'acl:relcl') return false;
  const first = Math.min(clause, ...childrenWith(tree, clause));
  return wordOf(tree, first) === ',' || wordOf(tree, first - 1) === ',';
}

/** "the two envoys", "both envoys", "the rivals"; "two envoys" are told of for the first time. */
function isDefinitePair(lemma: string, beside: ReadonlySet<string>): boolean {
  if (beside.has('both')) return true;
  const isDefinite = [...THE].some((word) => beside.has(word));
  return isDefinite && (beside.has('two') || OPPOSED.has(lemma));
}

const THE = wordSet('the these those');
const OUTSIDE = new Set<Relation>(['case', 'punct', 'cc', 'mark', 'cop', 'advmod']);
