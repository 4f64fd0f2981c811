/** Reads Universal Dependencies treebanks (CoNLL-U, gzip) from the evaluation folder. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sharedFile } from './shared-folder.ts';

export interface TreebankSentence {
  readonly id: string;
  /** Document id, with its genre in it. */
  readonly document: string;
  readonly text: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index of the head in the sentence; the number of words stands for the root. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly misc: readonly string[];
  /** Offsets into `text`; -1 for a word that is not literally there. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export type TreebankPart =
  | 'EWT/en_ewt-train'
  | 'EWT/en_ewt-dev'
  | 'EWT/en_ewt-test'
  | 'GUM/en_gum-train'
  | 'GUM/en_gum-dev'
  | 'GUM/en_gum-test'
  | 'PUD/en_pud-test';

export function readTreebank(part: TreebankPart): TreebankSentence[] {
  const text = gunzipSync(readFileSync(sharedFile(`treebanks/${part}.conllu.gz`))).toString('utf8');
  const sentences: TreebankSentence[] = [];
  let document = '';
  for (const block of text.split(/\n\n+/)) {
    document = comment(block, 'newdoc id') ?? document;
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'));
    if (rows.length > 0) sentences.push(parseSentence(block, rows, document));
  }
  return sentences;
}

function comment(block: string, key: string): string | undefined {
  return new RegExp(`^# ${key}\\s*=\\s*(.*)$`, 'm').exec(block)?.[1];
}

function parseSentence(
  block: string,
  rows: readonly string[][],
  document: string,
): TreebankSentence {
  const column = (k: number): string[] => rows.map((row) => row[k] ?? '_');
  const text = comment(block, 'text') ?? '';
  const forms = column(1);
  const heads = column(6).map((head) => (head === '0' ? rows.length : Number(head) - 1));
  return {
    id: comment(block, 'sent_id') ?? '',
    document,
    text,
    forms,
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads,
    deprels: column(7),
    misc: column(9),
    ...locate(text, forms),
  };
}

function locate(text: string, forms: readonly string[]): { starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const form of forms) {
    const found = text.indexOf(form, at);
    const near = found >= 0 && found - at < 6;
    starts.push(near ? found : -1);
    ends.push(near ? found + form.length : -1);
    if (near) at = found + form.length;
  }
  return { starts, ends };
}
