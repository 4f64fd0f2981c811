/** "The country" is the one last named, but not the subject of its own clause: "Germany has troops in the country". */

import { isSubject } from '../../../syntax/arguments/is-subject.ts';
import type { Tree } from '../../../syntax/tree.ts';
import type { ReadActor } from '../../read-actors.ts';
import { firstFitting, type Search } from '../search/first-fitting.ts';
import { OPENING_WORDS } from '../search/opening-words.ts';
import { mainSubject } from '../search/subjects-above.ts';
import { countryBefore } from './country-before.ts';

export function lastCountry(tree: Tree, head: number, search: Search): ReadActor | null {
  return toldOn(tree, head, search) ?? countryBefore(tree, head, search);
}

/** "Chad fired a rocket, though Mali denied it. The country also ...": who opens a sentence goes on being told of. */
function toldOn(tree: Tree, head: number, search: Search): ReadActor | null {
  const sentence = tree.sentenceOf[head] as number;
  const own = tree.document.sentences[sentence];
  const before = tree.document.sentences[sentence - 1];
  const isOpening = own !== undefined && head - own.first < OPENING_WORDS;
  if (!isOpening || before === undefined || !isSubject(tree, head)) return null;
  return firstFitting(tree, mainSubject(tree, before), search);
}
