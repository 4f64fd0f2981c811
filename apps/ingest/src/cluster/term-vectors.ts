/** Sparse vectors of unit length; rare terms weigh more (inverse document frequency over all documents seen). */
import type { TermWeights } from './document-terms.ts';

export type TermVector = ReadonlyMap<string, number>;

export class TermStatistics {
  #documents = 0;
  readonly #documentsWith = new Map<string, number>();
  readonly #maxTerms: number;

  constructor(maxTerms = 200_000) {
    this.#maxTerms = maxTerms;
  }

  add(terms: TermWeights): void {
    this.#documents++;
    for (const term of terms.keys()) {
      this.#documentsWith.set(term, (this.#documentsWith.get(term) ?? 0) + 1);
    }
    if (this.#documentsWith.size > this.#maxTerms) this.#forgetRare();
  }

  vectorOf(terms: TermWeights): TermVector {
    const vector = new Map<string, number>();
    for (const [term, weight] of terms) {
      const frequency = (this.#documentsWith.get(term) ?? 0) / (this.#documents + 1);
      vector.set(
        term,
        weight * Math.log(1 / Math.min(0.99, frequency + 1 / (this.#documents + 1))),
      );
    }
    return normalise(vector);
  }

  /** Terms seen once carry next to nothing for comparing, and are most of the memory. */
  #forgetRare(): void {
    for (const [term, count] of this.#documentsWith)
      if (count === 1) this.#documentsWith.delete(term);
  }
}

function normalise(vector: Map<string, number>): TermVector {
  let square = 0;
  for (const weight of vector.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}

/** Cosine, for unit vectors. */
export function similarity(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
