/** The country that "the country" takes up, or that alone has what "its" is said of. */

import { relationOf, type Tree } from '../syntax/tree.ts';
import { couldStandFor, firstFitting, type Search } from './first-fitting.ts';
import type { ReadActor } from './read-actors.ts';
import { mainSubject, ownSubject } from './subjects-above.ts';

/** Words that may stand before one that opens its sentence: "The country also", "On Monday the country". */
const OPENING_WORDS = 3;

/** "The country" is the one last named, but not the subject of its own clause: "Germany has troops in the country". */
export function lastCountry(tree: Tree, head: number, search: Search): ReadActor | null {
  return toldOn(tree, head, search) ?? countryBefore(tree, head, search);
}

/** "Chad fired a rocket, though Mali denied it. The country also ...": who opens a sentence goes on being told of. */
function toldOn(tree: Tree, head: number, search: Search): ReadActor | null {
  const sentence = tree.sentenceOf[head] as number;
  const own = tree.document.sentences[sentence];
  const before = tree.document.sentences[sentence - 1];
  const isOpening = own !== undefined && head - own.first < OPENING_WORDS;
  if (!isOpening || before === undefined || !relationOf(tree, head).startsWith('nsubj'))
    return null;
  return firstFitting(tree, mainSubject(tree, before), search);
}

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
