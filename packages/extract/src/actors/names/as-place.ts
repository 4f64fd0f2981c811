/**
 * "flew to Juba": the network may hear a person or a body, but behind such a word a name that all the world knows is a place.
 * Countries are parties wherever they stand.
 */

import type { Knowledge } from '@dateline/knowledge';
import type { Name } from '@dateline/language';
import { type Tree, wordOf } from '../../syntax/tree.ts';

const WHERE = /^(?:to|in|into|from|near|outside|towards?|through)$/;

export function asPlace(name: Name, tree: Tree, { renownOf, resolveActor }: Knowledge): Name {
  if (name.type === 'LOC' || name.last - name.first > 1 || name.first === 0) return name;
  const text = tree.document.text.slice(name.start, name.end);
  if (!WHERE.test(wordOf(tree, name.first - 1)) || !/\p{Ll}/u.test(text)) return name;
  const isPlace = renownOf(text) === 'world' && resolveActor({ phrase: text })?.kind !== 'COUNTRY';
  return isPlace ? { ...name, type: 'LOC' } : name;
}
