/** A document's trees as they are walked, children as linked lists, words in lower case, relations by name; and the ways to walk them. */

import { type Document, type Relation, type Upos, XPOS, type Xpos } from '@dateline/language';
import type { Lexeme } from '../lexicon/words/lexeme.ts';
import type { WordForm } from '../lexicon/words/word-form.ts';

export interface Tree {
  readonly document: Document;
  /** What is known of each token's word as it is spelled. */
  readonly forms: readonly WordForm[];
  /** Lower-case word of each token. */
  readonly words: readonly string[];
  /** Lower-case lemma of each token; that of a hyphenated compound the lexicon knows stands at its head: "cease-fire". */
  readonly lemmas: readonly string[];
  /** What the lexicon knows of the word with that lemma. */
  readonly lexemes: readonly Lexeme[];
  readonly upos: readonly Upos[];
  /** Name of each token's relation to its head. */
  readonly relations: readonly Relation[];
  readonly heads: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Index of each token's sentence. */
  readonly sentenceOf: Int32Array;
}

export function headOf(tree: Tree, token: number): number {
  return tree.heads[token] as number;
}

export function relationOf(tree: Tree, token: number): Relation {
  return tree.relations[token] as Relation;
}

export function uposOf(tree: Tree, token: number): Upos {
  return tree.upos[token] as Upos;
}

export function xposOf(tree: Tree, token: number): Xpos {
  return XPOS[tree.document.xpos[token] as number] as Xpos;
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

export function lexemeAt(tree: Tree, token: number): Lexeme {
  return tree.lexemes[token] as Lexeme;
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

/*
 * Trees are walked more than anything else is done. Relations are named one by one: a list of them would be made anew at every
 * step. No relation is called "", which stands for those not named.
 */

/** First child with one of these relations, or -1. */
export function childWith(
  { firstChild, nextSibling, relations }: Tree,
  token: number,
  first: Relation,
  second: Relation | '' = '',
  third: Relation | '' = '',
  fourth: Relation | '' = '',
  fifth: Relation | '' = '',
): number {
  let child = firstChild[token] as number;
  for (; child >= 0; child = nextSibling[child] as number) {
    const own = relations[child];
    if (own === first || own === second || own === third || own === fourth || own === fifth) break;
  }
  return child;
}

/** Children with one of these relations, left to right; all of them when none is named. Most words have none. */
export function childrenWith(
  tree: Tree,
  token: number,
  first: Relation | '' = '',
  second: Relation | '' = '',
  third: Relation | '' = '',
  fourth: Relation | '' = '',
  fifth: Relation | '' = '',
  sixth: Relation | '' = '',
): readonly number[] {
  const { firstChild, nextSibling, relations } = tree;
  let found: number[] | undefined;
  for (let child = firstChild[token] as number; child >= 0; child = nextSibling[child] as number) {
    const own = relations[child];
    const isWanted =
      first === '' ||
      own === first ||
      own === second ||
      own === third ||
      own === fourth ||
      own === fifth ||
      own === sixth;
    if (!isWanted) continue;
    if (found === undefined) found = [child];
    else found.push(child);
  }
  return found ?? NO_TOKENS;
}

/** Where more of them will do than can be named. */
export function childrenAmong(
  tree: Tree,
  token: number,
  relations: readonly Relation[],
): readonly number[] {
  const children = childrenWith(tree, token);
  if (children.length === 0) return children;
  return children.filter((child) => relations.includes(relationOf(tree, child)));
}

export const NO_TOKENS: readonly number[] = [];

/** The preposition or postposition of a noun: "against", "out of", "'s"; empty when it has none. */
export function caseOf(tree: Tree, token: number): string {
  return wordBelow(tree, token, 'case');
}

/** The word that marks a clause: "for", "that"; empty when none does. */
export function markOf(tree: Tree, clause: number): string {
  return wordBelow(tree, clause, 'mark');
}

/** The first word that hangs on another so; empty when none does. */
export function wordBelow(tree: Tree, token: number, relation: Relation): string {
  const child = childWith(tree, token, relation);
  return child < 0 ? '' : wordOf(tree, child);
}

export function isNominal(tree: Tree, token: number): boolean {
  const upos = uposOf(tree, token);
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM' || upos === 'SYM';
}

export function isWithin(tree: Tree, token: number, ancestor: number): boolean {
  for (let at = token; at >= 0; at = headOf(tree, at)) if (at === ancestor) return true;
  return false;
}
