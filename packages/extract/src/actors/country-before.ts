/** The country last named before a word, here or in the sentence before, and not the subject of the word's own clause. */

import type { Tree } from '../syntax/tree.ts';
import { couldStandFor } from './could-stand-for.ts';
import { firstFitting, type Search } from './first-fitting.ts';
import type { ReadActor } from './read-actors.ts';
import { ownSubject } from './subjects-above.ts';

export function countryBefore(tree: Tree, head: number, search: Search): ReadActor | null {
  const own = ownSubject(tree, head);
  const earliest = tree.document.sentences[(tree.sentenceOf[head] as number) - 1]?.first ?? 0;
  for (let token = head - 1; token >= earliest; token--) {
    if (token === own || !couldStandFor(tree, token)) continue;
    const found = firstFitting(tree, [token], search);
    if (found) return found;
  }
  return null;
}
