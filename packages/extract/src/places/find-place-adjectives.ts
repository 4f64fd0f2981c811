/** "Syrian" in "the Syrian army", "a European": words derived from places, outside of longer names. "Syrians" are people. */

import { isPlural } from '../syntax/nouns/is-plural.ts';
import { isCapitalised, relationOf, type Tree, uposOf } from '../syntax/tree.ts';
import type { Toponym } from './toponym.ts';
import { toponymAt } from './toponym-at.ts';
import type { ToponymSearch } from './toponym-search.ts';

export function findPlaceAdjectives(known: readonly Toponym[], search: ToponymSearch): Toponym[] {
  const { tree } = search;
  const taken = new Uint8Array(tree.document.length);
  for (const { first, last } of [...tree.document.names, ...known]) taken.fill(1, first, last);
  const found: Toponym[] = [];
  for (let token = 0; token < tree.document.length; token++) {
    if (taken[token] === 1 || !isCandidate(tree, token)) continue;
    const pair = taken[token + 1] === 0 ? adjectiveAt(token, token + 2, search) : undefined;
    const adjective = pair ?? adjectiveAt(token, token + 1, search);
    if (adjective === undefined) continue;
    found.push(adjective);
    token = adjective.last - 1;
  }
  return found;
}

function isCandidate(tree: Tree, token: number): boolean {
  const upos = uposOf(tree, token);
  return isCapitalised(tree, token) && (upos === 'ADJ' || upos === 'PROPN' || upos === 'NOUN');
}

function adjectiveAt(first: number, last: number, search: ToponymSearch): Toponym | undefined {
  const toponym = toponymAt(first, last, 'adjective', search.tree);
  if (!/^\p{Lu}[\p{L}.]+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(toponym.text)) return undefined;
  if (isPlural(search.tree, last - 1)) return undefined;
  return search.knowledge.isDerived(toponym.text) && !isLanguage(toponym, search.tree)
    ? toponym
    : undefined;
}

const TONGUES =
  /^(?:english|french|spanish|arabic|german|russian|chinese|italian|portuguese|hebrew)$/;
const OF_TONGUES =
  /^(?:language|languages|teacher|translation|speaking|speaker|speakers|lesson|lessons|literature|word|words|class|classes|version|subtitles|grammar|bulldog|fries|toast|breakfast|salad)$/;

/** "speaks English", "in Arabic", "French lessons". */
function isLanguage({ first, last }: Toponym, tree: Tree): boolean {
  const word = tree.words[last - 1] as string;
  if (!TONGUES.test(word)) return false;
  const next = tree.words[last] === '-' ? tree.words[last + 1] : tree.words[last];
  if (OF_TONGUES.test(next ?? '')) return true;
  const relation = relationOf(tree, last - 1);
  return relation !== 'amod' && relation !== 'compound' && first > 0;
}
