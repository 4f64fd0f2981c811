/** One training sentence. What it says nothing about stays undefined and is not trained on. */

export interface Example {
  readonly forms: readonly string[];
  readonly tags?: readonly number[];
  /** Index in the sentence, its length for the root. */
  readonly heads?: readonly number[];
  readonly labels?: readonly number[];
  readonly names?: readonly number[];
  /** What teachers think of the sentence; takes the place of gold answers. */
  readonly opinion?: Opinion;
}

export type Task = 'tags' | 'names' | 'heads' | 'labels';

/** Of each task the likeliest answers of every token. */
export type Opinion = Readonly<Record<Task, Choices>>;

/** So many answers a token, a row of them per token. */
export const CHOICES = 4;

/** Answers and their shares in 255ths; a share of 0 is no answer. */
export interface Choices {
  readonly answers: Uint8Array;
  readonly shares: Uint8Array;
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
