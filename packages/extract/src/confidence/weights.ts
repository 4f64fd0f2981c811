/** Written by `tests/quality/fit-confidence.ts`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = -0.72;

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  parse: 0.29,
  far: -0.68,
  deep: -1.94,
  late: -0.22,
  noun: -0.36,
  gerund: -0.32,
  material: 0.4,
  happening: 0.56,
  open: -0.3,
  subject: 0.23,
  meant: -0.47,
  common: 0.42,
  known: 0.37,
  counted: 0.46,
  again: 0.43,
  named: 0.34,
};
