/** Words and labels of the training data. Rare labels are folded into what they are a kind of. */

import type { Model } from '../src/network/model-file.ts';
import { foldForm } from '../src/network/word-features.ts';
import type { TreebankSentence } from './treebank.ts';

export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly newsWords: ReadonlyMap<string, number>;
  /** How often news capitalises each of its words, a digit each. */
  readonly capitals: string;
  /** Occurrences by word number. */
  readonly counts: readonly number[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly nameTags: readonly string[];
  readonly fold: (form: string) => string;
  tagOf(upos: string, xpos: string): number;
  labelOf(deprel: string): number;
}

const NAME_TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'];
const FEWEST_WORDS = 2;
const FEWEST_TAGS = 10;
const FEWEST_LABELS = 5;

export function buildVocabulary(
  sentences: readonly TreebankSentence[],
  newsWords: readonly string[],
  capitals: string,
): Vocabulary {
  const words = frequent(
    sentences.flatMap(({ forms }) => forms.map(foldForm)),
    FEWEST_WORDS,
  );
  const tags = frequent(
    sentences.flatMap(({ upos, xpos }) => upos.map((tag, i) => `${tag}|${xpos[i]}`)),
    FEWEST_TAGS,
  );
  const labels = frequent(
    sentences.flatMap(({ deprels }) => deprels),
    FEWEST_LABELS,
  );
  return makeVocabulary(
    {
      words: words.map(first),
      newsWords,
      capitals,
      tags: tags.map(first),
      labels: labels.map(first),
      nameTags: NAME_TAGS,
    },
    new Map(words),
  );
}

/** The vocabulary of an earlier model, with the counts of the present data; `newsWordLimit` bounds the words with vectors. */
export function restoreVocabulary(
  { header }: Model,
  sentences: readonly TreebankSentence[],
  newsWordLimit?: number,
): Vocabulary {
  const counts = frequent(
    sentences.flatMap(({ forms }) => forms.map(foldForm)),
    1,
  );
  const { words, newsWords, capitals, tags, labels, nameTags } = header;
  return makeVocabulary(
    {
      words: words.split('\n'),
      newsWords: newsWords.split('\n').slice(0, newsWordLimit),
      capitals: capitals.slice(0, newsWordLimit),
      tags,
      labels,
      nameTags,
    },
    new Map(counts),
  );
}

interface Inventory {
  readonly words: readonly string[];
  readonly newsWords: readonly string[];
  readonly capitals: string;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly nameTags: readonly string[];
}

function makeVocabulary(
  { words, newsWords, capitals, tags, labels, nameTags }: Inventory,
  counts: ReadonlyMap<string, number>,
): Vocabulary {
  const nearestTag = memoize((tag: string) => {
    const exact = tags.indexOf(tag);
    return exact >= 0
      ? exact
      : Math.max(
          0,
          tags.findIndex((other) => other.startsWith(`${tag.split('|')[0]}|`)),
        );
  });
  const nearestLabel = memoize((label: string) => {
    const known = [label, label.split(':')[0] as string, 'dep'].map((name) => labels.indexOf(name));
    return known.find((index) => index >= 0) ?? 0;
  });
  return {
    words: new Map(words.map((word, i) => [word, i + 1])),
    newsWords: new Map(newsWords.map((word, i) => [word, i + 1])),
    capitals,
    counts: [0, ...words.map((word) => counts.get(word) ?? 0)],
    tags,
    labels,
    nameTags,
    fold: foldForm,
    tagOf: (upos, xpos) => nearestTag(`${upos}|${xpos}`),
    labelOf: nearestLabel,
  };
}

const first = ([item]: readonly [string, number]): string => item;

/** Most frequent first; ties in order of first occurrence. */
function frequent(items: readonly string[], fewest: number): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= fewest).sort((a, b) => b[1] - a[1]);
}

function memoize(compute: (key: string) => number): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
