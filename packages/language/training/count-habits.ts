/** Counts in annotated news how readily words take phrases with each preposition, for `weigh-phrases.ts`. */

import { type Model, parseModel, type Quantized } from '../src/network/model-file.ts';
import { PREPOSITIONS, phraseFinderOf } from '../src/network/phrases-in.ts';
import { PHRASE_HABITS } from '../src/network/weigh-phrases.ts';
import { foldForm } from '../src/network/word-features.ts';
import { addTensor } from './add-tensor.ts';
import { CHOICES, type Example, type Opinion } from './example.ts';

/** The most frequent words of the treebanks, and row 0 for all others. */
const ROWS = 4_001;
/** Words seen less often beside a preposition that looks for its head have no habit. */
const FEWEST = 10;
/** So many sightings of the average word stand before those of each. */
const PRIOR = 7;

/** Returns the model file with the habits that the news, in several lots, shows. */
export function countHabits(file: Uint8Array, news: Iterable<readonly Example[]>): Uint8Array {
  const model = parseModel(file);
  const sightings = lookThrough(model, news);
  const kind = 'columns';
  return addTensor(model, { name: PHRASE_HABITS, kind }, roundColumns(ratiosOf(sightings)));
}

/** Of each word and preposition: how often the word might be the head of a phrase, and how often it is. */
interface Sightings {
  readonly possible: Float64Array;
  readonly taken: Float64Array;
}

function lookThrough({ header, words }: Model, news: Iterable<readonly Example[]>): Sightings {
  const phrasesIn = phraseFinderOf(header.labels);
  const size = ROWS * PREPOSITIONS.length;
  const sightings = { possible: new Float64Array(size), taken: new Float64Array(size) };
  for (const lot of news)
    for (const { forms, heads, opinion } of lot) {
      if (!heads || !opinion) continue;
      const labels = forms.map((_, i) => opinion.labels.answers[i * CHOICES] as number);
      for (const { word, preposition } of phrasesIn({ forms, heads, labels }))
        for (const { head, share } of possibleHeads(opinion, word)) {
          const known = words.get(foldForm(forms[head] ?? '')) ?? 0;
          const at = (known < ROWS ? known : 0) * PREPOSITIONS.length + preposition;
          sightings.possible[at] = (sightings.possible[at] as number) + 1;
          sightings.taken[at] = (sightings.taken[at] as number) + share;
        }
    }
  return sightings;
}

/** Heads with their shares of the word; none where there is no choice, for that shows nothing of habits. */
function possibleHeads(
  { heads: { answers, shares } }: Opinion,
  word: number,
): { readonly head: number; readonly share: number }[] {
  const own = shares.subarray(word * CHOICES, (word + 1) * CHOICES);
  const total = own.reduce((sum, share) => sum + share, 0);
  const heads = [...own.keys()]
    .filter((choice) => own[choice] !== 0)
    .map((choice) => ({
      head: answers[word * CHOICES + choice] as number,
      share: (own[choice] as number) / total,
    }));
  return heads.length > 1 ? heads : [];
}

/** How much better each word's odds are than the odds of all words with that preposition. */
function ratiosOf({ possible, taken }: Sightings): Float64Array {
  const width = PREPOSITIONS.length;
  const shares = PREPOSITIONS.map((_, preposition) => {
    const ofColumn = (all: Float64Array): number =>
      all.reduce((sum, count, i) => (i % width === preposition ? sum + count : sum), 0);
    return (ofColumn(taken) + 0.5) / (ofColumn(possible) + 1);
  });
  return possible.map((count, i) => {
    if (i < width || count < FEWEST) return 0;
    const share = shares[i % width] as number;
    const yes = (taken[i] as number) + PRIOR * share;
    const no = count - (taken[i] as number) + PRIOR * (1 - share);
    return Math.log((yes * (1 - share)) / (no * share));
  });
}

/** int8 with one scale per preposition. */
function roundColumns(ratios: Float64Array): Quantized {
  const columns = PREPOSITIONS.length;
  const scales = new Float32Array(columns).fill(1e-9 / 127);
  for (const [i, ratio] of ratios.entries())
    scales[i % columns] = Math.max(scales[i % columns] as number, Math.abs(ratio) / 127);
  const values = Int8Array.from(ratios, (ratio, i) =>
    Math.round(ratio / (scales[i % columns] as number)),
  );
  return { rows: ROWS, columns, scales, values };
}
