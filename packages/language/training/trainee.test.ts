import { describe, expect, it } from 'vitest';
import { parseModel, writeModel } from '../src/network/model-file.ts';
import { Network } from '../src/network/network.ts';
import type { Example } from './example.ts';
import { FloatMemory } from './float-memory.ts';
import { Random } from './random.ts';
import { Trainee } from './trainee.ts';
import type { TreebankSentence } from './treebank.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** "form tag head deprel" per word; head counted from one. */
const SENTENCES = [
  ['Rebels NOUN 2 nsubj', 'took VERB 0 root', 'towns NOUN 2 obj'],
  ['Towns NOUN 2 nsubj', 'fell VERB 0 root', 'quickly ADV 2 advmod'],
  ['Old ADJ 2 amod', 'rebels NOUN 3 nsubj', 'fell VERB 0 root'],
].map(asTreebank);

const SIZES = {
  word: 16,
  subword: 16,
  shape: 8,
  news: 8,
  hidden: 32,
  arc: 32,
  label: 32,
  subwordBuckets: 256,
  shapeBuckets: 32,
};

function asTreebank(rows: readonly string[]): TreebankSentence {
  const columns = rows.map((row) => row.split(' '));
  const column = (k: number): string[] => columns.map((row) => row[k] as string);
  const heads = column(2).map((head) => (head === '0' ? rows.length : Number(head) - 1));
  return {
    id: '',
    document: '',
    text: '',
    forms: column(0),
    lemmas: column(0),
    upos: column(1),
    xpos: column(1),
    heads,
    deprels: column(3),
    misc: [],
    starts: [],
    ends: [],
  };
}

function asExample(
  { forms, upos, xpos, heads, deprels }: TreebankSentence,
  vocabulary: Vocabulary,
): Example {
  return {
    forms,
    heads,
    tags: upos.map((tag, i) => vocabulary.tagOf(tag, xpos[i] as string)),
    labels: deprels.map(vocabulary.labelOf),
    names: forms.map(() => 0),
  };
}

function learn(seed: number): { file: Uint8Array; vocabulary: Vocabulary } {
  // Twenty times over, for the vocabulary forgets what is rare.
  const treebank = Array.from({ length: 20 }, () => SENTENCES).flat();
  const vocabulary = buildVocabulary(treebank, ['towns']);
  const trainee = new Trainee({
    memory: new FloatMemory(16),
    random: new Random(seed),
    sizes: SIZES,
    vocabulary,
    newsVectors: new Float32Array(SIZES.news).fill(0.3),
  });
  const batch = SENTENCES.map((sentence) => asExample(sentence, vocabulary));
  for (let step = 0; step < 150; step++) {
    trainee.learn(batch, 0.01);
    trainee.parameters.average(0.9);
  }
  const { header, tensors } = trainee.export('test');
  return { file: writeModel(header, tensors), vocabulary };
}

describe('Trainee', () => {
  it('learns trees that the reading network then reads from the file', () => {
    const { file, vocabulary } = learn(5);
    const network = new Network(parseModel(file));
    for (const sentence of SENTENCES) {
      const length = sentence.forms.length;
      const { heads, labels, tags } = network.read(sentence.forms, [{ first: 0, last: length }]);
      expect([...heads]).toEqual(sentence.heads.map((head) => (head === length ? -1 : head)));
      expect([...labels].map((label) => vocabulary.labels[label])).toEqual(sentence.deprels);
      expect([...tags].map((tag) => vocabulary.tags[tag]?.split('|')[0])).toEqual(sentence.upos);
    }
  });

  it('makes the same weights of the same seed', () => {
    expect(Buffer.from(learn(7).file).equals(Buffer.from(learn(7).file))).toBe(true);
  });
});
