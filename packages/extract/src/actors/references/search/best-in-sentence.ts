/** In one sentence whoever a word takes up: the first subject that fits, else the last noun that does. */

import { isSubject } from '../../../syntax/arguments/is-subject.ts';
import type { Tree } from '../../../syntax/tree.ts';
import type { ReadActor } from '../../read-actors.ts';
import { couldFit, fitsReference } from '../words/fits-reference.ts';
import { couldStandFor } from './could-stand-for.ts';
import type { Search } from './first-fitting.ts';

export function bestInSentence(
  tree: Tree,
  index: number,
  search: Search & { readonly before: number; readonly not: number },
): ReadActor | null {
  const sentence = tree.document.sentences[index];
  if (!sentence) return null;
  let last: ReadActor | null = null;
  for (let token = sentence.first; token < Math.min(sentence.last, search.before); token++) {
    if (token === search.not || !couldStandFor(tree, token)) continue;
    if (!couldFit(tree, token, search.wanted)) continue;
    const candidate = search.actorAt(token);
    if (!candidate || !fitsReference(tree, token, candidate, search)) continue;
    if (isSubject(tree, token)) return candidate;
    last = candidate;
  }
  return last;
}
