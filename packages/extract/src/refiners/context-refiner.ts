/** What the paragraph is about: PLOVER's contexts, by the cue words of the codebook. */

import type { Codebook } from '@dateline/knowledge';
import type { Tree } from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';

interface Cue {
  readonly words: readonly string[];
  readonly context: string;
}

type CueIndex = ReadonlyMap<string, readonly Cue[]>;

const INDEXES = new WeakMap<Codebook, CueIndex>();
const NEIGHBOURS = 1;

export function refineContexts(draft: Draft, reading: Reading): Draft {
  const index = cuesOf(reading.codebook);
  const { tree } = reading;
  const { sentences } = tree.document;
  const { base } = draft.meaning;
  const at = tree.sentenceOf[base] as number;
  const first = sentences[Math.max(0, at - NEIGHBOURS)];
  const last = sentences[Math.min(sentences.length - 1, at + NEIGHBOURS)];
  if (!first || !last) return draft;
  const cued = cuedIn(tree, index);
  const paragraph = cued.paragraphs.findLast(({ from }) => from <= base);
  const from = Math.max(first.first, paragraph?.from ?? 0);
  const to = Math.min(last.last, paragraph?.to ?? tree.document.length);
  return { ...draft, contexts: contextsIn(cued.hits, from, to) };
}

/** Contexts by the token that their cue begins at. */
type Hits = readonly (readonly string[] | undefined)[];

interface Paragraph {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

interface Cued {
  readonly hits: Hits;
  readonly paragraphs: readonly Paragraph[];
}

/** Found once for a document. */
const CUED = new WeakMap<Tree, Cued>();

function cuedIn(tree: Tree, index: CueIndex): Cued {
  let cued = CUED.get(tree);
  if (cued === undefined) {
    cued = { hits: findHits(tree, index), paragraphs: paragraphsOf(tree) };
    CUED.set(tree, cued);
  }
  return cued;
}

/** Parted by blank lines. Between most words stands a single space, or nothing. */
function paragraphsOf({ document: { text, starts, ends, length } }: Tree): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (let token = 1; token <= length; token++) {
    if (token < length) {
      const end = ends[token - 1] as number;
      const start = starts[token] as number;
      if (start - end < 2 || !/\n\s*\n/.test(text.slice(end, start))) continue;
    }
    paragraphs.push({ from, to: token });
    from = token;
  }
  return paragraphs;
}

function contextsIn(hits: Hits, from: number, to: number): string[] {
  const found: string[] = [];
  for (let token = from; token < to; token++) {
    const here = hits[token];
    if (here === undefined) continue;
    for (const context of here) if (!found.includes(context)) found.push(context);
  }
  return found;
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

function cuesOf(codebook: Codebook): CueIndex {
  const known = INDEXES.get(codebook);
  if (known) return known;
  const index = new Map<string, Cue[]>();
  for (const { context, cues } of codebook.contexts)
    for (const text of cues) {
      const words = text.toLowerCase().split(/\s+/);
      const first = words[0] as string;
      index.set(first, [...(index.get(first) ?? []), { words, context }]);
    }
  INDEXES.set(codebook, index);
  return index;
}
