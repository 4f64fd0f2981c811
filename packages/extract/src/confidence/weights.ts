/** Written by `tests/quality/fit-confidence.ts`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = -2.09;

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  parse: 0.86,
  weakest: 0.75,
  demanding: 0.33,
  bare: 0.57,
  noun: 0.14,
  carried: 0.55,
  composed: 0.02,
  leading: 0.99,
  said: 0.61,
  aside: -0.13,
  joined: 0.21,
  actor: -0.29,
  recipient: 0.18,
  known: -0.11,
  unnamed: -0.28,
  meant: -0.71,
  several: 0.1,
  far: -0.32,
  placed: -0.17,
  dated: 0.19,
  reported: 0.13,
  planned: 0,
  unsure: -0.25,
  long: -0.03,
  late: 0.03,
};
