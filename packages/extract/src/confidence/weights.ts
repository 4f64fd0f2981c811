/** Written by `tests/quality/fit-confidence.ts`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = -0.67;

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  parse: 0.23,
  far: -0.7,
  deep: -1.97,
  late: -0.21,
  noun: -0.39,
  gerund: -0.25,
  material: 0.43,
  happening: 0.57,
  open: -0.32,
  subject: 0.28,
  meant: -0.54,
  common: 0.41,
  known: 0.38,
  counted: 0.45,
  again: 0.48,
  named: 0.38,
};
