import { describe, expect, it } from 'vitest';
import { CAPITAL_ROWS, capitalRow } from './capital-habits.ts';
import {
  type Model,
  parseModel,
  type Quantized,
  type TensorEntry,
  writeModel,
} from './model-file.ts';
import { testHeader } from './test-header.ts';
import { WordInput } from './word-input.ts';

const SIZES = { word: 1, subword: 1, shape: 1, news: 1, capital: 1 };

/** One column each; every row of the last holds its own number. */
function modelWith(newsWords: readonly string[], capitals: string): Model {
  const rows = { word: 1, subword: 8, shape: 8, news: newsWords.length + 1, capital: CAPITAL_ROWS };
  const names = Object.keys(rows) as (keyof typeof rows)[];
  const tensors: Quantized[] = names.map((name) => ({
    rows: rows[name],
    columns: 1,
    values: Int8Array.from({ length: rows[name] }, (_, row) => (name === 'capital' ? row : 0)),
    scales: new Float32Array(rows[name]).fill(1),
  }));
  const entries = names.map(
    (name): TensorEntry => ({ name, kind: 'rows', rows: rows[name], columns: 1 }),
  );
  const header = testHeader({ newsWords: newsWords.join('\n'), capitals, tensors: entries });
  return parseModel(writeModel({ ...header, sizes: { ...header.sizes, ...SIZES } }, tensors));
}

describe('WordInput', () => {
  const input = new WordInput(modelWith(['harbour', 'ankara'], '26'));

  it.each([
    ['harbour', 0, capitalRow('harbour', 0, '2')],
    ['Harbour', 1, capitalRow('Harbour', 1, '2')],
    ['Ankara', 0, capitalRow('Ankara', 0, '6')],
    ['ANKARA', 2, capitalRow('ANKARA', 2, '6')],
    ['Elsewhere', 0, capitalRow('Elsewhere', 0, '0')],
  ])('says of "%s" in setting %i what its capital says', (form, setting, row) => {
    const vector = new Float32Array(input.size);
    input.write({ form, setting }, vector);
    expect([...vector]).toEqual([0, 0, 0, 0, row]);
  });
});
