/** Written by `tests/quality/fit-confidence.ts`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = -2.09;

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  parse: 0.89,
  weakest: 0.78,
  demanding: 0.36,
  bare: 0.48,
  noun: 0.11,
  carried: 0.55,
  composed: -0.07,
  leading: 0.97,
  said: 0.62,
  aside: -0.16,
  joined: 0.27,
  actor: -0.22,
  recipient: 0.25,
  known: -0.12,
  unnamed: -0.36,
  meant: -0.83,
  several: 0.11,
  far: -0.29,
  placed: -0.13,
  dated: 0.17,
  reported: 0.08,
  planned: 0,
  unsure: -0.29,
  long: -0.06,
  late: 0.08,
};
