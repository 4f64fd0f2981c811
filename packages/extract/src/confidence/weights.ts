/** Written by `tests/quality/fit-confidence.ts`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = -0.54;

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  parse: 0.27,
  far: -0.63,
  deep: -1.99,
  late: -0.24,
  noun: -0.45,
  gerund: -0.16,
  material: 0.36,
  happening: 0.54,
  open: -0.35,
  subject: 0.19,
  meant: -0.41,
  common: 0.37,
  known: 0.36,
  counted: 0.54,
  again: 0.52,
  named: 0.37,
};
