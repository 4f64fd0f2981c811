/** Written by `tests/quality/fit-confidence.ts`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = -0.07;

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  parse: 0.16,
  far: -0.63,
  deep: -1.98,
  late: -0.13,
  noun: -0.52,
  gerund: -0.29,
  material: 0.19,
  happening: 0.43,
  open: -0.32,
  subject: 0.2,
  meant: -0.39,
  common: 0.34,
  known: 0.26,
  counted: 0.58,
  again: 0.58,
  named: 0.17,
};
