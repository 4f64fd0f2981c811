/** A document's trees laid out for fast walking: children as linked lists, words in lower case, relations by number. */

import { DEPRELS, type Document, UPOS, XPOS } from '@dateline/language';
import type { WordForm } from '../lexicon/word-form.ts';
import { type Forms, wordForms } from './word-forms.ts';

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

/** Where lemmas are known better than by the reader's table. */
export interface KnownWords extends Forms {
  lemmaOf(kind: 'verb' | 'noun', form: string): string | undefined;
}

export function layOut(
  document: Document,
  known: KnownWords,
  forms: readonly WordForm[] = wordForms(document, known),
): Tree {
  const { length, heads } = document;
  const firstChild = new Int32Array(length).fill(-1);
  const nextSibling = new Int32Array(length).fill(-1);
  for (let token = length - 1; token >= 0; token--) {
    const head = heads[token] as number;
    if (head < 0) continue;
    nextSibling[token] = firstChild[head] as number;
    firstChild[head] = token;
  }
  const words = new Array<string>(length);
  const lemmas = new Array<string>(length);
  const upos = new Array<string>(length);
  const relations = new Array<string>(length);
  for (let token = 0; token < length; token++) {
    const form = forms[token] as WordForm;
    words[token] = form.text;
    lemmas[token] = lemmaFor(document, token, form);
    upos[token] = UPOS[document.upos[token] as number] as string;
    relations[token] = DEPRELS[document.deprels[token] as number] as string;
  }
  joinHyphened({ document, words, lemmas, upos }, known);
  seeVerbs({ document, words, lemmas, upos }, forms);
  return {
    document,
    words,
    lemmas,
    upos,
    relations,
    heads,
    firstChild,
    nextSibling,
    sentenceOf: numberSentences(document),
  };
}

function lemmaFor({ lemmas, upos }: Document, token: number, { verb, noun }: WordForm): string {
  const kind = upos[token];
  const known = kind === VERB ? verb : kind === NOUN ? noun : undefined;
  return known ?? (lemmas[token] as string).toLowerCase();
}

const VERB = UPOS.indexOf('VERB');
const NOUN = UPOS.indexOf('NOUN');

/** What is known of a document's tokens while their lemmas and kinds may still be put right. */
interface OpenTokens {
  readonly document: Document;
  readonly words: readonly string[];
  readonly lemmas: string[];
  readonly upos: string[];
}

/** The reader takes "sit-in" and "cease-fire" apart; where the lexicon knows the whole, its head gets back lemma and kind. */
function joinHyphened({ document, words, lemmas, upos }: OpenTokens, known: KnownWords): void {
  const { starts, ends, heads } = document;
  for (let token = 2; token < words.length; token++) {
    if (words[token - 1] !== '-') continue;
    if (ends[token - 1] !== starts[token] || ends[token - 2] !== starts[token - 1]) continue;
    const form = `${words[token - 2]}-${words[token]}`;
    const noun = known.lemmaOf('noun', form);
    const lemma = noun ?? known.lemmaOf('verb', form);
    if (lemma === undefined) continue;
    const head = heads[token] === token - 2 ? token - 2 : token;
    lemmas[head] = lemma;
    if (upos[head] !== 'PROPN') upos[head] = noun === undefined ? 'VERB' : 'NOUN';
  }
}

/** "The army is striking targets": what has an object is a verb, though it was taken for an adjective. */
function seeVerbs({ document, lemmas, upos }: OpenTokens, forms: readonly WordForm[]): void {
  const { deprels, heads, length } = document;
  for (let token = 0; token < length; token++) {
    const head = heads[token] as number;
    if (deprels[token] !== OBJECT || head < 0 || upos[head] !== 'ADJ') continue;
    const { text, verb } = forms[head] as WordForm;
    if (verb === undefined || verb === text) continue;
    lemmas[head] = verb;
    upos[head] = 'VERB';
  }
}

const OBJECT = DEPRELS.indexOf('obj');

function numberSentences(document: Document): Int32Array {
  const numbers = new Int32Array(document.length);
  document.sentences.forEach(({ first, last }, index) => {
    numbers.fill(index, first, last);
  });
  return numbers;
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
