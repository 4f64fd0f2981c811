/** Written by `tests/quality/fit-confidence.ts`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = -0.62;

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  parse: 0.22,
  far: -0.66,
  deep: -1.97,
  late: -0.21,
  noun: -0.4,
  gerund: -0.24,
  material: 0.4,
  happening: 0.55,
  open: -0.33,
  subject: 0.25,
  meant: -0.49,
  common: 0.4,
  known: 0.38,
  counted: 0.43,
  again: 0.49,
  named: 0.39,
};
