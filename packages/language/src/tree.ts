/** Walking a document's dependency tree. */

import type { Document, Sentence } from './document.ts';
import { DEPRELS, type Relation, UPOS, type Upos, XPOS, type Xpos } from './tagset.ts';

type Tree = Pick<Document, 'heads' | 'sentences'>;

export function wordOf(
  document: Pick<Document, 'text' | 'starts' | 'ends'>,
  token: number,
): string {
  return document.text.slice(document.starts[token], document.ends[token]);
}

export function uposOf(document: Pick<Document, 'upos'>, token: number): Upos {
  return UPOS[document.upos[token] as number] as Upos;
}

export function xposOf(document: Pick<Document, 'xpos'>, token: number): Xpos {
  return XPOS[document.xpos[token] as number] as Xpos;
}

export function deprelOf(document: Pick<Document, 'deprels'>, token: number): Relation {
  return DEPRELS[document.deprels[token] as number] as Relation;
}

/** The sentence of a token, by bisection. */
export function sentenceOf(document: Pick<Document, 'sentences'>, token: number): Sentence {
  const { sentences } = document;
  let low = 0;
  for (let high = sentences.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).first <= token) low = middle;
    else high = middle - 1;
  }
  return sentences[low] as Sentence;
}

export function rootOf(document: Tree, sentence: Sentence): number {
  for (let token = sentence.first; token < sentence.last; token++)
    if (document.heads[token] === -1) return token;
  return sentence.first;
}

/** Direct dependents, left to right. */
export function childrenOf(document: Tree, token: number): number[] {
  const { first, last } = sentenceOf(document, token);
  const children: number[] = [];
  for (let i = first; i < last; i++) if (document.heads[i] === token) children.push(i);
  return children;
}

/** Whether `token` is `ancestor` or hangs below it. */
export function isWithin(document: Tree, token: number, ancestor: number): boolean {
  for (let i = token; i !== -1; i = document.heads[i] as number) if (i === ancestor) return true;
  return false;
}

/** The token and everything below it, left to right. Trees are projective: this is a stretch of text. */
export function subtreeOf(document: Tree, token: number): number[] {
  const { first, last } = sentenceOf(document, token);
  const members: number[] = [];
  for (let i = first; i < last; i++) if (isWithin(document, i, token)) members.push(i);
  return members;
}

/** Tokens from `token` up to the root, itself first. */
export function pathToRoot(document: Tree, token: number): number[] {
  const path: number[] = [];
  for (let i = token; i !== -1; i = document.heads[i] as number) path.push(i);
  return path;
}
