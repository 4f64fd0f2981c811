/** Written by `tests/quality/fit-confidence.ts`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = -0.67;

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  parse: 0.31,
  far: -0.64,
  deep: -1.98,
  late: -0.24,
  noun: -0.4,
  gerund: -0.16,
  material: 0.37,
  happening: 0.51,
  open: -0.31,
  subject: 0.21,
  meant: -0.39,
  common: 0.38,
  known: 0.4,
  counted: 0.5,
  again: 0.49,
  named: 0.42,
};
