/** Leaves the vectors of the rarest words behind, which takes their bytes and hardly any answer. */

import { parseModel, writeModel } from '../src/network/model-file.ts';

export function cutVectors(file: Uint8Array, newsWords: number): Uint8Array {
  const { header, matrix } = parseModel(file);
  const { columns, values, scales } = matrix('news');
  // Row 0 is for words without a vector.
  const rows = Math.min(scales.length, newsWords + 1);
  const kept = {
    rows,
    columns,
    values: values.subarray(0, rows * columns),
    scales: scales.subarray(0, rows),
  };
  return writeModel(
    {
      ...header,
      newsWords: header.newsWords
        .split('\n')
        .slice(0, rows - 1)
        .join('\n'),
      capitals: header.capitals.slice(0, rows - 1),
      tensors: header.tensors.map((entry) => (entry.name === 'news' ? { ...entry, rows } : entry)),
    },
    header.tensors.map(({ name }) => (name === 'news' ? kept : matrix(name))),
  );
}
