import { describe, expect, it } from 'vitest';
import { type ModelHeader, parseModel, writeModel } from './model-file.ts';

const HEADER: ModelHeader = {
  format: 2,
  version: 'test',
  sizes: {
    word: 2,
    subword: 2,
    shape: 2,
    news: 2,
    capital: 0,
    hidden: 2,
    arc: 2,
    label: 2,
    subwordBuckets: 2,
    shapeBuckets: 2,
  },
  tags: ['NOUN|NN'],
  labels: ['root'],
  nameTags: ['O'],
  words: 'the\nof',
  newsWords: '',
  capitals: '',
  tensors: [
    { name: 'W', kind: 'columns', rows: 3, columns: 1 },
    { name: 'b', kind: 'plain', rows: 1, columns: 2 },
  ],
};
const TENSORS = [
  { rows: 3, columns: 1, scales: Float32Array.of(0.5), values: Int8Array.of(1, -2, 3) },
  { rows: 1, columns: 2, scales: Float32Array.of(7, 8), values: new Int8Array(0) },
];

describe('a model file', () => {
  it('reads what was written', () => {
    const model = parseModel(writeModel(HEADER, TENSORS));
    expect(model.header).toEqual(HEADER);
    expect(model.matrix('W')).toEqual(TENSORS[0]);
    expect(model.vector('b')).toEqual(Float32Array.of(7, 8));
    expect([...model.words]).toEqual([
      ['the', 1],
      ['of', 2],
    ]);
    expect(model.newsWords.size).toBe(0);
  });

  it.each([
    ['garbage', Uint8Array.of(4, 0, 0, 0, 110, 111, 112, 101, 0)],
    ['another format', new Uint8Array(writeModel({ ...HEADER, format: 1 as 2 }, TENSORS))],
  ])('refuses %s', (_name, file) => {
    expect(() => parseModel(file)).toThrow(expect.objectContaining({ code: 'MODEL_UNREADABLE' }));
  });

  it('names a missing tensor', () => {
    expect(() => parseModel(writeModel(HEADER, TENSORS)).matrix('U')).toThrow(/no tensor "U"/);
  });
});
