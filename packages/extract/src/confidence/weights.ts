/** Written by `tests/quality/fit-confidence.ts`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = -0.23;

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  parse: 0.22,
  far: -0.66,
  deep: -1.98,
  late: -0.09,
  noun: -0.56,
  gerund: -0.21,
  material: 0.29,
  happening: 0.45,
  open: -0.35,
  subject: 0.27,
  meant: -0.49,
  common: 0.35,
  known: 0.27,
  counted: 0.55,
  again: 0.54,
  named: 0.17,
};
