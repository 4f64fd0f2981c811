/** Where in a document cues of the codebook stand, and for which contexts. */

import { type Cue, NO_CUES } from '../../lexicon/words/cue-index-of.ts';
import type { WordForm } from '../../lexicon/words/word-form.ts';
import { lexemeAt, type Tree } from '../../syntax/tree.ts';

/** Contexts by the token that their cue begins at. */
export type Hits = readonly (readonly string[] | undefined)[];

/** Found once for a document. */
const HITS = new WeakMap<Tree, Hits>();

export function contextHits(tree: Tree): Hits {
  let hits = HITS.get(tree);
  if (hits === undefined) {
    hits = findHits(tree);
    HITS.set(tree, hits);
  }
  return hits;
}

function findHits(tree: Tree): Hits {
  const { forms } = tree;
  const hits = new Array<readonly string[] | undefined>(forms.length).fill(undefined);
  for (let token = 0; token < forms.length; token++) {
    const { cues, text } = forms[token] as WordForm;
    const { cues: ofLemma, lemma } = lexemeAt(tree, token);
    const others = lemma === text ? NO_CUES : ofLemma;
    if (cues.length + others.length === 0) continue;
    const here: string[] = [];
    addFitting(cues, here, { tree, token });
    addFitting(others, here, { tree, token });
    if (here.length > 0) hits[token] = here;
  }
  return hits;
}

function addFitting(
  cues: readonly Cue[],
  found: string[],
  { tree, token }: { readonly tree: Tree; readonly token: number },
): void {
  for (const { words, context } of cues)
    if (words.length === 1 || words.every((part, at) => matches(tree, token + at, part)))
      found.push(context);
}

function matches(tree: Tree, token: number, word: string): boolean {
  return tree.words[token] === word || tree.lemmas[token] === word;
}
