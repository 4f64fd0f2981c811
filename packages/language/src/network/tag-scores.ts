/** Rows of tag scores before normalisation, and where in them a word's own begin: what is struck out there is no choice any more. */
export interface TagScores {
  readonly tags: Float32Array;
  readonly tagsFrom: number;
}
