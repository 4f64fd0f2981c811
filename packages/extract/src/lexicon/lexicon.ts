/** Entries by kind and head word, most demanding first, so that the first that fits is the best that fits. */

import type { Entry, NounCondition, OutcomeTable, WordKind } from './entry.ts';
import { isOperator } from './is-operator.ts';
import { DetailIndex } from './lookup/detail-index.ts';
import { EntryIndex } from './lookup/entry-index.ts';
import { indexEntries } from './lookup/index-entries.ts';
import { nounRowsOf } from './lookup/noun-rows.ts';
import { ofKinds } from './lookup/of-kinds.ts';
import type { NounClasses } from './parsing/parse-classes.ts';
import type { Details } from './parsing/parse-details.ts';
import type { CueIndex } from './words/cue-index-of.ts';
import { inflectionsOf } from './words/inflections.ts';
import { createLexemes, type Lexeme } from './words/lexeme.ts';
import { verbFrameOf } from './words/verb-frame.ts';
import { createForms, type WordForm } from './words/word-form.ts';

export interface Lexicon {
  readonly size: number;
  /** Every spelling and preposition counted on its own. */
  readonly variants: number;
  /** What is known of a word in all its forms. */
  lexemeOf(lemma: string): Lexeme;
  /** The operator that the word is by itself, with nothing beside it: "…, he said". */
  operatorOf(kind: WordKind, lemma: string): string | undefined;
  /** What is known of the word that stands there, as it is spelled. */
  formAt(text: string, start: number, end: number): WordForm;
  /** Lemma of an inflected form, when the lexicon has the word. */
  lemmaOf(kind: 'verb' | 'noun', form: string): string | undefined;
  tableOf(operator: string): OutcomeTable | undefined;
  /** Has the noun patterns that speak of the deed in its clause: "charges that they lied"? */
  governsClause(noun: string): boolean;
  /** Does the noun by itself tell a deed? */
  isDeed(noun: string): boolean;
  /** Lemmas of a noun class; empty for an unknown one. */
  classOf(name: string): ReadonlySet<string>;
  /** The finer codes of a coarse CAMEO code, if it has any. */
  detailsOf(code: string): DetailIndex | undefined;
}

export interface LexiconParts {
  readonly entries: readonly Entry[];
  readonly tables: ReadonlyMap<string, OutcomeTable>;
  readonly classes: NounClasses;
  readonly details: Details;
  readonly cues: CueIndex;
}

const NO_LEMMAS: ReadonlySet<string> = new Set();

export function createLexicon(parts: LexiconParts): Lexicon {
  const { entries, tables, classes, details, cues } = parts;
  const index = indexEntries(entries);
  const frames = new Map([...index.verb].map(([head, list]) => [head, verbFrameOf(list)]));
  const finer = new Map([...details].map(([code, list]) => [code, new DetailIndex(list)]));
  const compiled = ofKinds((kind) => compile(index[kind]));
  const operators = ofKinds((kind) => bareOperators(index[kind]));
  const conditions = new Set(conditionsOf(entries));
  const forms = inflectionsOf(
    index.verb.keys(),
    new Set([
      ...index.noun.keys(),
      ...[...classes.values()].flatMap((members) => [...members].map(nounOf)),
      ...hyphenatedOf(conditions),
    ]),
  );
  const lexemeOf = createLexemes({
    entries: compiled,
    operators,
    frames,
    cues,
    rowOf: nounRowsOf(conditions),
  });
  return {
    size: entries.length,
    variants: entries.reduce((sum, entry) => sum + entry.variants, 0),
    lexemeOf,
    operatorOf: (kind, lemma) => operators[kind].get(lemma),
    formAt: createForms({ ...forms, cues, lexemeOf }),
    lemmaOf: (kind, form) => (kind === 'verb' ? forms.verbs : forms.nouns).get(form),
    tableOf: (operator) => tables.get(operator),
    governsClause: (noun) => index.noun.get(noun)?.some(isOperator) ?? false,
    isDeed: (noun) => index.noun.get(noun)?.some(({ meaning }) => meaning.kind === 'deed') ?? false,
    classOf: (name) => classes.get(name) ?? NO_LEMMAS,
    detailsOf: (code) => finer.get(code),
  };
}

function* conditionsOf(entries: readonly Entry[]): Generator<NounCondition> {
  for (const { subject, parts } of entries) {
    if (subject) yield subject;
    for (const { noun } of parts) if (noun) yield noun;
  }
}

/** "go-ahead", which the reader takes apart, is often known from patterns alone. */
function* hyphenatedOf(conditions: Iterable<NounCondition>): Generator<string> {
  for (const { lemmas, modified } of conditions)
    for (const lemma of [...lemmas, ...modified.keys()]) if (lemma.includes('-')) yield lemma;
}

function compile(byHead: ReadonlyMap<string, readonly Entry[]>): ReadonlyMap<string, EntryIndex> {
  return new Map([...byHead].map(([head, entries]) => [head, new EntryIndex(entries)]));
}

function bareOperators(byHead: ReadonlyMap<string, readonly Entry[]>): ReadonlyMap<string, string> {
  const operators = new Map<string, string>();
  for (const [head, entries] of byHead) {
    const bare = entries.find((entry) => entry.parts.length === 0 && isOperator(entry));
    if (bare?.meaning.kind === 'operator') operators.set(head, bare.meaning.name);
  }
  return operators;
}

/** "aid@humanitarian" is the noun "aid". */
function nounOf(member: string): string {
  return member.replace(/@.*/, '');
}
