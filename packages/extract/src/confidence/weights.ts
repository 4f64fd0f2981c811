/** Written by `tests/quality/fit-confidence.ts`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = -0.76;

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  parse: 0.3,
  far: -0.65,
  deep: -1.95,
  late: -0.19,
  noun: -0.4,
  gerund: -0.28,
  material: 0.41,
  happening: 0.58,
  open: -0.32,
  subject: 0.23,
  meant: -0.5,
  common: 0.46,
  known: 0.43,
  counted: 0.45,
  again: 0.39,
  named: 0.36,
};
