/** The first of several words that stands for an actor of the kind wanted. */

import type { Tree } from '../../../syntax/tree.ts';
import type { ReadActor } from '../../read-actors.ts';
import { couldFit, fitsReference, type Wanted } from '../words/fits-reference.ts';
import { couldStandFor } from './could-stand-for.ts';

export interface Search extends Wanted {
  readonly actorAt: (head: number) => ReadActor | null;
}

export function firstFitting(
  tree: Tree,
  tokens: readonly number[],
  search: Search,
): ReadActor | null {
  for (const token of tokens) {
    if (!couldStandFor(tree, token) || !couldFit(tree, token, search.wanted)) continue;
    const candidate = search.actorAt(token);
    if (candidate && fitsReference(tree, token, candidate, search)) return candidate;
  }
  return null;
}
