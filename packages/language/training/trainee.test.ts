import { describe, expect, it } from 'vitest';
import { type Model, parseModel, writeModel } from '../src/network/model-file.ts';
import { Network, type Readings } from '../src/network/network.ts';
import { TAG_RELATIONS } from '../src/network/settle-tags.ts';
import { annotateNews } from './annotate-news.ts';
import { annotate } from './ensemble.ts';
import type { Example, Task } from './example.ts';
import { FloatMemory } from './float-memory.ts';
import { Random } from './random.ts';
import { relateTags } from './relate-tags.ts';
import { Trainee } from './trainee.ts';
import type { TreebankSentence } from './treebank.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';
import { blocksOf } from './weights.ts';

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
  capital: 8,
  hidden: 32,
  arc: 32,
  label: 32,
  subwordBuckets: 256,
  shapeBuckets: 32,
};

const DROPOUT = { input: 0.2, states: 0.33, heads: 0.33, recurrent: 0.1 };

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

interface Learned {
  readonly trainee: Trainee;
  readonly file: Uint8Array;
  readonly vocabulary: Vocabulary;
}

/** From gold, or from what teachers said. */
function learn(seed: number, taught?: readonly Example[]): Learned {
  // Twenty times over, for the vocabulary forgets what is rare.
  const treebank = Array.from({ length: 20 }, () => SENTENCES).flat();
  const vocabulary = buildVocabulary(treebank, ['towns'], '1');
  const trainee = new Trainee({
    memory: new FloatMemory(16),
    random: new Random(seed),
    sizes: SIZES,
    vocabulary,
    newsVectors: new Float32Array(SIZES.news).fill(0.3),
  });
  const batch = taught ?? SENTENCES.map((sentence) => asExample(sentence, vocabulary));
  for (let step = 0; step < 150; step++) {
    trainee.learn(batch, 0.01, DROPOUT);
    trainee.parameters.average(0.9);
  }
  const { header, tensors } = trainee.export('test');
  return { trainee, file: writeModel(header, tensors), vocabulary };
}

function expectTrees({ file, vocabulary }: Learned): void {
  const network = new Network(parseModel(file));
  for (const sentence of SENTENCES) {
    const length = sentence.forms.length;
    const { heads, labels, tags } = network.read(sentence.forms, [{ first: 0, last: length }]);
    expect([...heads]).toEqual(sentence.heads.map((head) => (head === length ? -1 : head)));
    expect([...labels].map((label) => vocabulary.labels[label])).toEqual(sentence.deprels);
    expect([...tags].map((tag) => vocabulary.tags[tag]?.split('|')[0])).toEqual(sentence.upos);
  }
}

describe('Trainee', () => {
  it('learns trees that the reading network then reads from the file', () => {
    expectTrees(learn(5));
  });

  it('learns the same trees from teachers who never show it gold', () => {
    const teachers = [learn(5).trainee, learn(6).trainee];
    const taught = annotate(
      teachers,
      SENTENCES.map(({ forms }) => forms),
    );
    expect(taught.map(({ heads }) => heads)).toEqual(SENTENCES.map(({ heads }) => heads));
    expectTrees(learn(7, taught));
  });

  it('weighs a label no more than the arc it sits on, and everything else fully', () => {
    const [{ opinion }] = annotate([learn(5).trainee], [['Towns', 'took', 'rebels']]) as [Example];
    const sum = (task: Task): number =>
      [...(opinion?.[task].shares ?? [])].reduce((total, share) => total + share, 0);
    expect(sum('heads')).toBeGreaterThan(3 * 253);
    expect(sum('tags')).toBeGreaterThan(3 * 253);
    expect(sum('labels')).toBeLessThanOrEqual(sum('heads'));
    expect(sum('labels')).toBeGreaterThan(0);
  });

  it('begins wider with the answers of the narrower network', () => {
    const { file, vocabulary } = learn(5);
    const narrow = parseModel(file);
    const trainee = new Trainee({
      memory: new FloatMemory(16),
      random: new Random(6),
      sizes: { ...SIZES, hidden: 48 },
      vocabulary,
      newsVectors: new Float32Array(SIZES.news).fill(0.3),
    });
    trainee.parameters.restore(narrow, blocksOf);
    const { header, tensors } = trainee.export('test');
    const wide = parseModel(writeModel(header, tensors));
    const read = (model: Model): Readings =>
      new Network(model).read(['Old', 'towns', 'took', 'rebels'], [{ first: 0, last: 4 }]);
    expect(wide.matrix('U0f').rows).toBe(48);
    expect(read(wide).heads).toEqual(read(narrow).heads);
    const scores = [...read(wide).nameScores];
    for (const [i, score] of read(narrow).nameScores.entries())
      expect(scores[i]).toBeCloseTo(score, 1);
  });

  it('counts how tags and relations go together, and still reads the same trees', () => {
    const learned = learn(5);
    const file = relateTags(learned.file, SENTENCES);
    expectTrees({ ...learned, file });
    const { header, vector } = parseModel(file);
    const ratio = (tag: string, relation: string): number => {
      const at = header.tags.indexOf(tag) * header.labels.length + header.labels.indexOf(relation);
      return vector(TAG_RELATIONS)[at] as number;
    };
    expect(ratio('VERB|VERB', 'root')).toBeGreaterThan(0.5);
    expect(ratio('NOUN|NOUN', 'nsubj')).toBeGreaterThan(0.3);
    expect(ratio('NOUN|NOUN', 'root')).toBeLessThan(-0.5);
    expect(relateTags(file, SENTENCES)).toEqual(file);
  });

  it('makes the same weights of the same seed', () => {
    expect(Buffer.from(learn(7).file).equals(Buffer.from(learn(7).file))).toBe(true);
  });

  it('annotates news in whole sentences, and none that serves for measuring', () => {
    const measured = 'The old rebels took the towns quickly .'.split(' ');
    const news = [
      'the old rebels took the towns quickly !'.split(' '),
      'old towns fell and rebels took them .'.split(' '),
      'too short .'.split(' '),
      '12 : 0 , 13 : 1 , 7 : 7 .'.split(' '),
    ];
    const examples = annotateNews([learn(5).trainee], news, {
      tokens: 1000,
      measured: [measured],
      seed: 1,
      log: () => undefined,
    });
    expect(examples.map(({ forms }) => forms)).toEqual([news[1]]);
  });
});
