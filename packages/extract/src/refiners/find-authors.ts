/** Whose the words are that are rejected, condemned or agreed to: "rejected an appeal lodged by a church". */

import { objectsOf } from '../syntax/objects-of.ts';
import { childrenWith, lemmaOf, type Tree } from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

const ANSWERING = new Set(['ACCUSE', 'REJECT', 'AGREE', 'SUPPORT']);

/** What one does with words of one's own. */
const UTTERING = new Set(
  'make lodge issue submit propose file present table launch utter draft bring voice send offer put'.split(
    ' ',
  ),
);

export function findAuthors({ coding, meaning }: Draft, { tree }: Reading): number[] {
  if (!ANSWERING.has(coding.type)) return [];
  return [...new Set([meaning.base, ...meaning.parts, ...objectsOf(tree, meaning.base)])].flatMap(
    (words) => uttered(tree, words),
  );
}

function uttered(tree: Tree, words: number): number[] {
  return childrenWith(tree, words, 'acl')
    .filter((verb) => UTTERING.has(lemmaOf(tree, verb)))
    .flatMap((verb) => childrenWith(tree, verb, 'obl:agent'));
}
