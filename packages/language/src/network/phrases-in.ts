/** Prepositional phrases of a tree: "on the village" in "attacks on the village". */

import { foldForm } from './word-features.ts';

/** Those that news uses most. */
export const PREPOSITIONS = [
  'of',
  'in',
  'to',
  'for',
  'on',
  'with',
  'by',
  'from',
  'at',
  'as',
  'against',
  'over',
  'after',
  'during',
  'into',
  'about',
  'between',
  'under',
  'since',
  'before',
] as const;

const NUMBERS: ReadonlyMap<string, number> = new Map(PREPOSITIONS.map((form, i) => [form, i]));

export interface LabelledTree {
  readonly forms: readonly string[];
  /** The length of the sentence for the root. */
  readonly heads: ArrayLike<number>;
  readonly labels: ArrayLike<number>;
}

export interface Phrase {
  /** The word the phrase is named after, its noun as a rule. */
  readonly word: number;
  /** Number of its first preposition. */
  readonly preposition: number;
}

/** Finds phrases by the numbers that a model gives its labels. */
export function phraseFinderOf(
  labels: readonly string[],
): (tree: LabelledTree) => readonly Phrase[] {
  const marks = labels.indexOf('case');
  const takesPhrases = labels.map((label) => /^(?:obl|nmod)(?::|$)/.test(label));
  return (tree) => {
    const met = new Set<number>();
    const phrases: Phrase[] = [];
    for (const [i, form] of tree.forms.entries()) {
      const word = tree.heads[i] as number;
      if (tree.labels[i] !== marks || word < i || word >= tree.forms.length) continue;
      if (met.has(word) || !takesPhrases[tree.labels[word] as number]) continue;
      met.add(word);
      const preposition = NUMBERS.get(foldForm(form));
      if (preposition !== undefined) phrases.push({ word, preposition });
    }
    return phrases;
  };
}
