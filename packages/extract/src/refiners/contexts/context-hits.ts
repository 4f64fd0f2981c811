/** Where in a document cues of the codebook stand, and for which contexts. */

import type { Codebook } from '@dateline/knowledge';
import type { Tree } from '../../syntax/tree.ts';
import { type Cue, type CueIndex, cueIndexOf } from './cue-index-of.ts';

/** Contexts by the token that their cue begins at. */
export type Hits = readonly (readonly string[] | undefined)[];

/** Found once for a document. */
const HITS = new WeakMap<Tree, Hits>();

export function contextHits(tree: Tree, codebook: Codebook): Hits {
  let hits = HITS.get(tree);
  if (hits === undefined) {
    hits = findHits(tree, cueIndexOf(codebook));
    HITS.set(tree, hits);
  }
  return hits;
}

function findHits(tree: Tree, index: CueIndex): Hits {
  const { words, lemmas } = tree;
  const hits = new Array<readonly string[] | undefined>(words.length).fill(undefined);
  for (let token = 0; token < words.length; token++) {
    const word = words[token] as string;
    const lemma = lemmas[token] as string;
    const byWord = index.get(word);
    const byLemma = lemma === word ? undefined : index.get(lemma);
    if (byWord === undefined && byLemma === undefined) continue;
    const here: string[] = [];
    addFitting(byWord, here, { tree, token });
    addFitting(byLemma, here, { tree, token });
    if (here.length > 0) hits[token] = here;
  }
  return hits;
}

function addFitting(
  cues: readonly Cue[] | undefined,
  found: string[],
  { tree, token }: { readonly tree: Tree; readonly token: number },
): void {
  if (cues === undefined) return;
  for (const { words, context } of cues)
    if (words.length === 1 || words.every((part, at) => matches(tree, token + at, part)))
      found.push(context);
}

function matches(tree: Tree, token: number, word: string): boolean {
  return tree.words[token] === word || tree.lemmas[token] === word;
}
