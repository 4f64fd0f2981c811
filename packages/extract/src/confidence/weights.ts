/** Written by `tests/quality/fit-confidence.ts`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = -0.62;

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  parse: 0.23,
  far: -0.67,
  deep: -1.97,
  late: -0.21,
  noun: -0.41,
  gerund: -0.24,
  material: 0.42,
  happening: 0.56,
  open: -0.35,
  subject: 0.24,
  meant: -0.49,
  common: 0.41,
  known: 0.38,
  counted: 0.43,
  again: 0.48,
  named: 0.38,
};
