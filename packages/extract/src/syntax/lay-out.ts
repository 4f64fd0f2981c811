/**
 * Lays a document's trees out for fast walking, and puts right what only the lexicon can tell of its words: lemmas, compounds
 * with a hyphen, verbs taken for adjectives.
 */

import { DEPRELS, type Document, type Relation, UPOS, type Upos } from '@dateline/language';
import type { Lexeme } from '../lexicon/words/lexeme.ts';
import type { WordForm } from '../lexicon/words/word-form.ts';
import { NOUN, REL, SINGULAR, VERB } from './repairs/labels.ts';
import type { Tree } from './tree.ts';
import { type Forms, wordForms } from './word-forms.ts';
import { isJoined } from './writing/is-joined.ts';

/** Where lemmas are known better than by the reader's table. */
export interface KnownWords extends Forms {
  lemmaOf(kind: 'verb' | 'noun', form: string): string | undefined;
  lexemeOf(lemma: string): Lexeme;
}

export function layOut(
  document: Document,
  known: KnownWords,
  forms: readonly WordForm[] = wordForms(document, known),
): Tree {
  const { length } = document;
  const words = new Array<string>(length);
  const lexemes = new Array<Lexeme>(length);
  const upos = new Array<Upos>(length);
  const relations = new Array<Relation>(length);
  for (let token = 0; token < length; token++) {
    const form = forms[token] as WordForm;
    words[token] = form.text;
    lexemes[token] = lexemeFor(document, token, form);
    upos[token] = UPOS[document.upos[token] as number] as Upos;
    relations[token] = DEPRELS[document.deprels[token] as number] as Relation;
  }
  joinHyphened({ document, words, lexemes, upos }, known);
  seeVerbs({ document, words, lexemes, upos }, forms);
  return {
    document,
    forms,
    words,
    lemmas: lexemes.map(({ lemma }) => lemma),
    lexemes,
    upos,
    relations,
    heads: document.heads,
    ...linkChildren(document),
    sentenceOf: numberSentences(document),
  };
}

/** Children as linked lists, left to right. */
function linkChildren({ length, heads }: Document): Pick<Tree, 'firstChild' | 'nextSibling'> {
  const firstChild = new Int32Array(length).fill(-1);
  const nextSibling = new Int32Array(length).fill(-1);
  for (let token = length - 1; token >= 0; token--) {
    const head = heads[token] as number;
    if (head < 0) continue;
    nextSibling[token] = firstChild[head] as number;
    firstChild[head] = token;
  }
  return { firstChild, nextSibling };
}

function lexemeFor({ lemmas, upos, xpos }: Document, token: number, form: WordForm): Lexeme {
  const known = knownLemma(form, upos[token] as number);
  // What a repair has read as a noun in -ing keeps its ending.
  const isEnding = known === undefined && xpos[token] === SINGULAR && form.text.endsWith('ing');
  return form.lexemeOf(isEnding ? form.text : (known ?? (lemmas[token] as string)));
}

function knownLemma({ verb, noun }: WordForm, kind: number): string | undefined {
  if (kind === VERB) return verb;
  return kind === NOUN ? noun : undefined;
}

/** What is known of a document's tokens while their lemmas and kinds may still be put right. */
interface OpenTokens {
  readonly document: Document;
  readonly words: readonly string[];
  readonly lexemes: Lexeme[];
  readonly upos: Upos[];
}

/** The reader takes "sit-in" and "cease-fire" apart; where the lexicon knows the whole, its head gets back lemma and kind. */
function joinHyphened({ document, words, lexemes, upos }: OpenTokens, known: KnownWords): void {
  const { heads } = document;
  for (let token = 2; token < words.length; token++) {
    if (words[token - 1] !== '-') continue;
    if (!isJoined(document, token) || !isJoined(document, token - 1)) continue;
    const form = `${words[token - 2]}-${words[token]}`;
    const noun = known.lemmaOf('noun', form);
    const lemma = noun ?? known.lemmaOf('verb', form);
    if (lemma === undefined) continue;
    const head = heads[token] === token - 2 ? token - 2 : token;
    lexemes[head] = known.lexemeOf(lemma);
    if (upos[head] !== 'PROPN') upos[head] = noun === undefined ? 'VERB' : 'NOUN';
  }
}

/** "The army is striking targets": what has an object is a verb, though it was taken for an adjective. */
function seeVerbs({ document, lexemes, upos }: OpenTokens, forms: readonly WordForm[]): void {
  const { deprels, heads, length } = document;
  for (let token = 0; token < length; token++) {
    const head = heads[token] as number;
    if (deprels[token] !== REL.obj || head < 0 || upos[head] !== 'ADJ') continue;
    const form = forms[head] as WordForm;
    if (form.verb === undefined || form.verb === form.text) continue;
    lexemes[head] = form.lexemeOf(form.verb);
    upos[head] = 'VERB';
  }
}

function numberSentences(document: Document): Int32Array {
  const numbers = new Int32Array(document.length);
  document.sentences.forEach(({ first, last }, index) => {
    numbers.fill(index, first, last);
  });
  return numbers;
}
