/** Written by `tests/quality/fit-confidence.ts`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = -2.1;

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  parse: 0.87,
  weakest: 0.76,
  demanding: 0.32,
  bare: 0.57,
  noun: 0.15,
  carried: 0.55,
  composed: 0,
  leading: 1.01,
  said: 0.62,
  aside: -0.17,
  joined: 0.22,
  actor: -0.3,
  recipient: 0.18,
  known: -0.14,
  unnamed: -0.26,
  meant: -0.71,
  several: 0.11,
  far: -0.33,
  placed: -0.19,
  dated: 0.17,
  reported: 0.14,
  planned: 0,
  unsure: -0.25,
  long: -0.07,
  late: 0.03,
};
