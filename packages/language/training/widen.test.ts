import { describe, expect, it } from 'vitest';
import { widen } from './widen.ts';

describe('widen', () => {
  it('keeps blocks together; old columns hear nothing of new rows, new columns keep what they hold', () => {
    const trained = { rows: 2, columns: 2, values: Float32Array.of(1, 2, 3, 4) };
    const values = new Float32Array(16).fill(9);
    widen({ rows: 4, columns: 4, values }, trained, { rows: 2, columns: 2 });
    // Each row and each column is a block of its own, and each block doubles.
    expect([...values]).toEqual([1, 9, 2, 9, 0, 9, 0, 9, 3, 9, 4, 9, 0, 9, 0, 9]);
  });

  it('copies what has not grown', () => {
    const trained = { rows: 2, columns: 3, values: Float32Array.of(1, 2, 3, 4, 5, 6) };
    const values = new Float32Array(6);
    widen({ ...trained, values }, trained, { rows: 1, columns: 3 });
    expect(values).toEqual(trained.values);
  });
});
