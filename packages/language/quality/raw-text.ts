/** Scores from raw text after CoNLL 2018: words are aligned by their place, everything counts as F1. */

import type { Reader } from '../src/reader.ts';
import { deprelOf, uposOf } from '../src/tree.ts';
import type { TreebankSentence } from '../training/treebank.ts';
import { universal } from './attachment.ts';

export interface RawTextScore {
  readonly words: number;
  readonly upos: number;
  readonly las: number;
}

/** Joins `group` sentences at a time into one text, so that the sentence splitter is judged too. */
export function scoreRawText(
  reader: Reader,
  sentences: readonly TreebankSentence[],
  group: number,
): RawTextScore {
  const tally = { gold: 0, predicted: 0, words: 0, upos: 0, las: 0 };
  for (let from = 0; from < sentences.length; from += group) {
    const { text, words } = joinSentences(sentences.slice(from, from + group));
    tally.gold += words.size;
    const document = reader.read(text);
    tally.predicted += document.length;
    const place = (token: number): string =>
      token === -1 ? 'root' : `${document.starts[token]}-${document.ends[token]}`;
    for (let token = 0; token < document.length; token++) {
      const gold = words.get(place(token));
      if (!gold) continue;
      tally.words++;
      if (gold.upos === uposOf(document, token)) tally.upos++;
      const head = gold.head === place(document.heads[token] as number);
      if (head && gold.deprel === universal(deprelOf(document, token))) tally.las++;
    }
  }
  const f1 = (right: number): number => (200 * right) / (tally.gold + tally.predicted);
  return { words: f1(tally.words), upos: f1(tally.upos), las: f1(tally.las) };
}

interface GoldWord {
  readonly upos: string;
  /** Place of the head, or "root". */
  readonly head: string;
  readonly deprel: string;
}

function joinSentences(sentences: readonly TreebankSentence[]): {
  text: string;
  words: Map<string, GoldWord>;
} {
  const words = new Map<string, GoldWord>();
  let text = '';
  for (const sentence of sentences) {
    if (text !== '') text += ' ';
    const offset = text.length;
    const place = (i: number): string =>
      `${offset + (sentence.starts[i] as number)}-${offset + (sentence.ends[i] as number)}`;
    for (const i of sentence.forms.keys()) {
      const head = sentence.heads[i] as number;
      words.set(place(i), {
        upos: sentence.upos[i] as string,
        head: head === sentence.forms.length ? 'root' : place(head),
        deprel: universal(sentence.deprels[i]),
      });
    }
    text += sentence.text;
  }
  return { text, words };
}
