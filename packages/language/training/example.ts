/** One training sentence. What it has no gold for stays undefined and is not trained on. */

export interface Example {
  readonly forms: readonly string[];
  readonly tags?: readonly number[];
  /** Index in the sentence, its length for the root. */
  readonly heads?: readonly number[];
  readonly labels?: readonly number[];
  readonly names?: readonly number[];
}

/** Groups examples, in order, into batches of about `tokens` tokens. */
export function* batches(examples: readonly Example[], tokens: number): Generator<Example[]> {
  let batch: Example[] = [];
  let size = 0;
  for (const example of examples) {
    if (size + example.forms.length > tokens && batch.length > 0) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(example);
    size += example.forms.length;
  }
  if (batch.length > 0) yield batch;
}
