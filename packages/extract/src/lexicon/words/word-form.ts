/** What the lexicon knows of a spelled word, whatever stands around it. News repeats its words, so that it is kept for texts to come. */

import { ownCopy, PieceTable } from '@dateline/knowledge';
import { type Cue, type CueIndex, NO_CUES } from './cue-index-of.ts';
import type { Lexeme } from './lexeme.ts';

export class WordForm {
  /** In lower case. */
  readonly text: string;
  /** Its lemma as a verb, where the lexicon has it. */
  readonly verb: string | undefined;
  readonly noun: string | undefined;
  /** As a verb it is its own lemma, as an infinitive is. */
  readonly isInfinitive: boolean;
  /** Cues of contexts that begin with it as it is spelled. */
  readonly cues: readonly Cue[];
  readonly #lexemeOf: (lemma: string) => Lexeme;
  #lemma: string | undefined;
  #lexeme: Lexeme | undefined;

  constructor(text: string, { verbs, nouns, cues, lexemeOf }: FormSources) {
    this.text = text;
    this.verb = verbs.get(text);
    this.noun = nouns.get(text);
    this.isInfinitive = this.verb === text;
    this.cues = cues.get(text) ?? NO_CUES;
    this.#lexemeOf = lexemeOf;
  }

  /** The word that it is a form of, by its lemma: hardly any form ever has two, so that the last one is kept. */
  lexemeOf(lemma: string): Lexeme {
    if (this.#lexeme !== undefined && this.#lemma === lemma) return this.#lexeme;
    const own = ownCopy(lemma);
    const lexeme = this.#lexemeOf(own.toLowerCase());
    this.#lemma = own;
    this.#lexeme = lexeme;
    return lexeme;
  }
}

type Lemmas = ReadonlyMap<string, string>;

export interface FormSources {
  readonly verbs: Lemmas;
  readonly nouns: Lemmas;
  readonly cues: CueIndex;
  readonly lexemeOf: (lemma: string) => Lexeme;
}

/** When more have been seen all are forgotten, which bounds the memory of a long run. */
const MOST = 50_000;

export function createForms(
  sources: FormSources,
): (text: string, start: number, end: number) => WordForm {
  const known = new PieceTable<WordForm>(MOST);
  return (text, start, end) => {
    const found = known.find(text, start, end);
    if (found !== undefined) return found;
    const own = ownCopy(text.slice(start, end));
    const form = new WordForm(own.toLowerCase(), sources);
    known.add(own, form);
    return form;
  };
}
