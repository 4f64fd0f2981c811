/**
 * Takes in the words that the reader left outside a place's name: "[St.] Louis", "Fort [Worth]", "Prince [William County]",
 * "Aix[-en-Provence]".
 */

import type { Name } from '@dateline/language';
import { isCapitalised } from '../syntax/tree.ts';
import { pastHyphens } from '../syntax/writing/past-hyphens.ts';
import { toponymAt } from './toponym-at.ts';
import type { ToponymSearch } from './toponym-search.ts';

export function widenName(name: Name, search: ToponymSearch): Name {
  const { first, last } = name;
  const written = hyphenated(name, search);
  if (written) return written;
  const [left, right] = [isFree(first - 1, name, search), isFree(last, name, search)];
  const farther = right && isFree(last + 1, name, search);
  const known = (from: number, to: number): Name | undefined =>
    knownAs(from, to, { type: name.type, search });
  return (
    (left && right ? known(first - 1, last + 1) : undefined) ??
    (left ? known(first - 1, last) : undefined) ??
    (farther ? known(first, last + 2) : undefined) ??
    (right ? known(first, last + 1) : undefined) ??
    name
  );
}

function knownAs(
  first: number,
  last: number,
  { type, search }: Pick<Name, 'type'> & { readonly search: ToponymSearch },
): Name | undefined {
  const { text, start, end } = toponymAt(first, last, 'place', search.tree);
  if (search.knowledge.places.findByName(text).length === 0) return undefined;
  return { first, last, start, end, type };
}

/** Words joined by hyphens are one name where the map knows them as one. */
function hyphenated(name: Name, search: ToponymSearch): Name | undefined {
  const last = pastHyphens(search.tree, name.last);
  if (last === name.last) return undefined;
  return knownAs(name.first, last, { type: name.type, search });
}

/** A capitalised word of the same sentence that belongs to no name. */
function isFree(token: number, name: Name, { tree }: ToponymSearch): boolean {
  const { document, sentenceOf } = tree;
  if (token < 0 || token >= document.length || sentenceOf[token] !== sentenceOf[name.first])
    return false;
  if (!isCapitalised(tree, token) || tree.words[token] === 'the') return false;
  return !document.names.some(({ first, last }) => token >= first && token < last);
}
