/** What the paragraph is about: PLOVER's contexts, by the cue words of the codebook. */

import type { Draft, Reading } from '../draft.ts';
import { contextHits, type Hits } from './context-hits.ts';
import { paragraphsOf } from './paragraphs-of.ts';

const NEIGHBOURS = 1;

export function refineContexts(draft: Draft, reading: Reading): Draft {
  const { tree } = reading;
  const { sentences } = tree.document;
  const { base } = draft.meaning;
  const at = tree.sentenceOf[base] as number;
  const first = sentences[Math.max(0, at - NEIGHBOURS)];
  const last = sentences[Math.min(sentences.length - 1, at + NEIGHBOURS)];
  if (!first || !last) return draft;
  const paragraph = paragraphsOf(tree).findLast(({ from }) => from <= base);
  const from = Math.max(first.first, paragraph?.from ?? 0);
  const to = Math.min(last.last, paragraph?.to ?? tree.document.length);
  return { ...draft, contexts: contextsIn(contextHits(tree), from, to) };
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
