/** The header of a model that has only what a test is about. */

import type { ModelHeader } from './model-file.ts';

const SIZE = 8;

export function testHeader(what: Partial<ModelHeader>): ModelHeader {
  return {
    format: 2,
    version: 'test',
    sizes: {
      word: SIZE,
      subword: SIZE,
      shape: SIZE,
      news: SIZE,
      capital: 0,
      hidden: SIZE,
      arc: SIZE,
      label: SIZE,
      subwordBuckets: SIZE,
      shapeBuckets: SIZE,
    },
    tags: [],
    labels: [],
    nameTags: [],
    words: '',
    newsWords: '',
    capitals: '',
    tensors: [],
    ...what,
  };
}
