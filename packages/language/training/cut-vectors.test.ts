import { describe, expect, it } from 'vitest';
import { parseModel, writeModel } from '../src/network/model-file.ts';
import { testHeader } from '../src/network/test-header.ts';
import { cutVectors } from './cut-vectors.ts';

const NEWS = {
  rows: 4,
  columns: 2,
  values: Int8Array.of(0, 0, 1, 2, 3, 4, 5, 6),
  scales: Float32Array.of(0, 0.1, 0.2, 0.3),
};
const BIAS = { rows: 1, columns: 2, values: new Int8Array(0), scales: Float32Array.of(7, 8) };
const FILE = writeModel(
  testHeader({
    newsWords: 'the\nport\nquay',
    capitals: '132',
    tensors: [
      { name: 'news', kind: 'rows', rows: 4, columns: 2 },
      { name: 'b', kind: 'plain', rows: 1, columns: 2 },
    ],
  }),
  [NEWS, BIAS],
);

describe('a model with fewer vectors', () => {
  it('keeps so many words with their vectors, and everything else', () => {
    const { header, newsWords, matrix, vector } = parseModel(cutVectors(FILE, 2));
    expect([...newsWords.keys()]).toEqual(['the', 'port']);
    expect(header.capitals).toBe('13');
    expect(matrix('news')).toEqual({
      rows: 3,
      columns: 2,
      values: NEWS.values.slice(0, 6),
      scales: NEWS.scales.slice(0, 3),
    });
    expect(vector('b')).toEqual(BIAS.scales);
  });

  it('keeps all where there are fewer', () => {
    expect(cutVectors(FILE, 9)).toEqual(FILE);
  });
});
