/** What each row of a batch should answer: one gold answer, several with shares from teachers, or nothing. */

import { CHOICES, type Example, type Task } from './example.ts';

export interface Targets {
  /** `CHOICES` answers a row; -1 where there is none. */
  readonly answers: Int32Array;
  readonly shares: Float32Array;
}

/** Heads stay relative to their sentence. */
export function gatherTargets(batch: readonly Example[], task: Task): Targets {
  const rows = batch.reduce((sum, { forms }) => sum + forms.length, 0);
  const answers = new Int32Array(rows * CHOICES).fill(-1);
  const shares = new Float32Array(rows * CHOICES);
  let at = 0;
  for (const { forms, opinion, [task]: gold } of batch) {
    if (opinion) writeOpinion(opinion[task], answers, shares, at);
    else if (gold) {
      for (let i = 0; i < forms.length; i++) {
        answers[at + i * CHOICES] = gold[i] as number;
        shares[at + i * CHOICES] = 1;
      }
    }
    at += forms.length * CHOICES;
  }
  return { answers, shares };
}

function writeOpinion(
  { answers, shares }: { readonly answers: Uint8Array; readonly shares: Uint8Array },
  toAnswers: Int32Array,
  toShares: Float32Array,
  at: number,
): void {
  for (let i = 0; i < answers.length; i++) {
    if (shares[i] === 0) continue;
    toAnswers[at + i] = answers[i] as number;
    toShares[at + i] = (shares[i] as number) / 255;
  }
}

/** The rows of one sentence. */
export function rowsOf({ answers, shares }: Targets, row: number, length: number): Targets {
  const [from, to] = [row * CHOICES, (row + length) * CHOICES];
  return { answers: answers.subarray(from, to), shares: shares.subarray(from, to) };
}

/** The heads the labels are learned with: the gold ones, or the likeliest; -1 where nothing is known. */
export function surestHeads(batch: readonly Example[]): Int32Array {
  return Int32Array.from(batch.flatMap(({ forms, heads }) => heads ?? forms.map(() => -1)));
}
