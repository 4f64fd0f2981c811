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
  const { sentences } = reading.tree.document;
  const at = reading.tree.sentenceOf[draft.meaning.base] as number;
  const first = sentences[Math.max(0, at - NEIGHBOURS)];
  const last = sentences[Math.min(sentences.length - 1, at + NEIGHBOURS)];
  if (!first || !last) return draft;
  const [from, to] = paragraphAround(reading, first.first, last.last, draft.meaning.base);
  return { ...draft, contexts: contextsIn(reading.tree, from, to, index) };
}

/** The neighbour sentences, as far as no blank line parts them. */
function paragraphAround(
  { tree, text }: Reading,
  first: number,
  last: number,
  base: number,
): [number, number] {
  const { starts, ends } = tree.document;
  let from = first;
  let to = last;
  for (let token = base; token > first; token--)
    if (isBlankLine(text, ends[token - 1] as number, starts[token] as number)) {
      from = token;
      break;
    }
  for (let token = base + 1; token < last; token++)
    if (isBlankLine(text, ends[token - 1] as number, starts[token] as number)) {
      to = token;
      break;
    }
  return [from, to];
}

/** Between most words stands a single space, or nothing. */
function isBlankLine(text: string, start: number, end: number): boolean {
  return end - start > 1 && /\n\s*\n/.test(text.slice(start, end));
}

/** Contexts by the token that their cue begins at. */
type Hits = readonly (readonly string[] | undefined)[];

/** Found once for a document. */
const HITS = new WeakMap<Tree, Hits>();

function contextsIn(tree: Tree, from: number, to: number, index: CueIndex): string[] {
  let hits = HITS.get(tree);
  if (hits === undefined) {
    hits = findHits(tree, index);
    HITS.set(tree, hits);
  }
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
    const here = [...(byWord ?? []), ...(byLemma ?? [])].filter((cue) =>
      cue.words.every((part, offset) => matches(tree, token + offset, part)),
    );
    if (here.length > 0) hits[token] = here.map(({ context }) => context);
  }
  return hits;
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
