/** A document's trees as they are walked, children as linked lists, words in lower case, relations by name; and the ways to walk them. */

import { type Document, XPOS } from '@dateline/language';

export interface Tree {
  readonly document: Document;
  /** Lower-case word of each token. */
  readonly words: readonly string[];
  /** Lower-case lemma of each token; that of a hyphened compound the lexicon knows stands at its head: "cease-fire". */
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  /** Name of each token's relation to its head. */
  readonly relations: readonly string[];
  readonly heads: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Index of each token's sentence. */
  readonly sentenceOf: Int32Array;
}

export function headOf(tree: Tree, token: number): number {
  return tree.heads[token] as number;
}

export function relationOf(tree: Tree, token: number): string {
  return tree.relations[token] as string;
}

export function uposOf(tree: Tree, token: number): string {
  return tree.upos[token] as string;
}

export function xposOf(tree: Tree, token: number): string {
  return XPOS[tree.document.xpos[token] as number] as string;
}

export function wordOf(tree: Tree, token: number): string {
  return tree.words[token] as string;
}

/** The word as it is written, capitals and all. */
export function spellingOf(tree: Tree, token: number): string {
  const { text, starts, ends } = tree.document;
  return text.slice(starts[token], ends[token]);
}

export function isCapitalised(tree: Tree, token: number): boolean {
  const { text, starts } = tree.document;
  const unit = text.charCodeAt(starts[token] as number);
  if (unit < ASCII_END) return unit >= CAPITAL_A && unit <= CAPITAL_Z;
  return /^\p{Lu}/u.test(spellingOf(tree, token));
}

const ASCII_END = 128;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

export function lemmaOf(tree: Tree, token: number): string {
  return tree.lemmas[token] as string;
}

/** The token that an offset of the text lies in, or the last one before it. */
export function tokenAt({ document: { starts, length } }: Tree, offset: number): number {
  let low = 0;
  for (let high = length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** First child with one of these relations, or -1. */
export function childWith(tree: Tree, token: number, ...relations: readonly string[]): number {
  for (let child = tree.firstChild[token] as number; child >= 0; child = next(tree, child))
    if (isAmong(relationOf(tree, child), relations)) return child;
  return -1;
}

/** Children with one of these relations, left to right; all of them when none is named. Most words have none. */
export function childrenWith(
  tree: Tree,
  token: number,
  ...relations: readonly string[]
): readonly number[] {
  let found: number[] | undefined;
  for (let child = tree.firstChild[token] as number; child >= 0; child = next(tree, child)) {
    if (relations.length > 0 && !isAmong(relationOf(tree, child), relations)) continue;
    if (found === undefined) found = [child];
    else found.push(child);
  }
  return found ?? NO_TOKENS;
}

export const NO_TOKENS: readonly number[] = [];

/** Trees are walked more than anything else is done: names of relations are compared without a call for each. */
function isAmong(relation: string, relations: readonly string[]): boolean {
  for (const wanted of relations) if (relation === wanted) return true;
  return false;
}

function next(tree: Tree, token: number): number {
  return tree.nextSibling[token] as number;
}

/** The preposition or postposition of a noun: "against", "out of", "'s"; empty when it has none. */
export function caseOf(tree: Tree, token: number): string {
  const marker = childWith(tree, token, 'case');
  return marker < 0 ? '' : wordOf(tree, marker);
}

export function isNominal(tree: Tree, token: number): boolean {
  const upos = uposOf(tree, token);
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM' || upos === 'SYM';
}

export function isWithin(tree: Tree, token: number, ancestor: number): boolean {
  for (let at = token; at >= 0; at = headOf(tree, at)) if (at === ancestor) return true;
  return false;
}
