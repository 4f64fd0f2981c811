/**
 * Whether a phrase hangs on the verb or on a noun before it is hard to see in one sentence, but in much news it shows which words take
 * which prepositions: "attacks on", "met with". Where a phrase may hang on several words, their habits have a say beside the network.
 */

import type { Model, Quantized } from './model-file.ts';
import { type LabelledTree, phraseFinderOf } from './phrases-in.ts';
import { foldForm } from './word-features.ts';

/** Log ratios of odds: a row per word, the most frequent first, a column per preposition. */
export const PHRASE_HABITS = 'phraseHabits';

/** How far behind the best a head still counts. */
const NEAR = 5;
/** Network and habits know much of the same. */
const WEIGHT = 0.8;

interface ScoredTree extends LabelledTree {
  /** A row of each word with the scores of all heads, the root last. */
  readonly scores: Float32Array;
}

/** Returns scores with the say of habits, or nothing where no phrase would move. */
export type WeighPhrases = (tree: ScoredTree) => Float32Array | undefined;

/** Models that are still being trained have counted nothing. */
export function phraseWeigherOf({ header, words, matrix }: Model): WeighPhrases {
  if (!header.tensors.some(({ name }) => name === PHRASE_HABITS)) return () => undefined;
  const habits = matrix(PHRASE_HABITS);
  const phrasesIn = phraseFinderOf(header.labels);
  return (tree) => {
    const { forms, heads, scores } = tree;
    const stride = forms.length + 1;
    const weighed = scores.slice();
    let moves = false;
    for (const { word, preposition } of phrasesIn(tree)) {
      const row = scores.subarray(word * stride, (word + 1) * stride);
      let [chosen, most] = [-1, -Infinity];
      for (const head of nearBest(row)) {
        const known = words.get(foldForm(forms[head] ?? '')) ?? 0;
        const score = (row[head] as number) + WEIGHT * habitOf(habits, known, preposition);
        weighed[word * stride + head] = score;
        if (score > most) [chosen, most] = [head, score];
      }
      moves ||= chosen !== heads[word];
    }
    return moves ? weighed : undefined;
  };
}

function nearBest(scores: Float32Array): number[] {
  const least = scores.reduce((most, score) => Math.max(most, score), -Infinity) - NEAR;
  return Array.from(scores.keys()).filter((head) => (scores[head] as number) > least);
}

/** Nothing is known of rare words and of the root. */
function habitOf({ rows, columns, values, scales }: Quantized, word: number, at: number): number {
  return word > 0 && word < rows
    ? (values[word * columns + at] as number) * (scales[at] as number)
    : 0;
}
