/** The first of several words, or the best of one sentence, that stands for an actor of the kind wanted. */

import { relationOf, type Tree, uposOf } from '../syntax/tree.ts';
import { couldFit, fitsReference, type Wanted } from './fits-reference.ts';
import type { ReadActor } from './read-actors.ts';

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

/** In one sentence: the first subject that fits, else the last noun that does. */
export function bestIn(
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
    if (relationOf(tree, token).startsWith('nsubj')) return candidate;
    last = candidate;
  }
  return last;
}

export function couldStandFor(tree: Tree, token: number): boolean {
  const upos = uposOf(tree, token);
  if (upos !== 'NOUN' && upos !== 'PROPN') return false;
  return !PARTS.has(relationOf(tree, token));
}

/** What is only part of a phrase stands for no one. */
const PARTS = new Set(['compound', 'flat', 'nmod:desc', 'amod', 'nmod:unmarked', 'obl:unmarked']);
