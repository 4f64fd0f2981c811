/** Written by `tests/quality/fit-confidence.ts`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = -2.04;

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  parse: 0.87,
  weakest: 0.79,
  demanding: 0.36,
  bare: 0.58,
  noun: 0.28,
  carried: 0.71,
  composed: 0.04,
  leading: 0.82,
  said: 0.74,
  aside: -0.08,
  joined: 0.21,
  actor: -0.31,
  recipient: 0.07,
  known: -0.04,
  unnamed: -0.44,
  meant: -0.54,
  several: 0.28,
  far: -0.47,
  placed: -0.1,
  dated: 0.22,
  reported: 0.18,
  planned: 0,
  unsure: -0.3,
  long: -0.04,
  late: 0.02,
};
