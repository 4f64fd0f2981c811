/** Written by `tests/quality/fit-confidence.ts`, which tells what they were fitted to and how well they hold. */

import type { SignName } from './signs-of.ts';

export const CONSTANT = -0.08;

export const WEIGHTS: Readonly<Record<SignName, number>> = {
  parse: 0.15,
  far: -0.61,
  deep: -1.98,
  late: -0.13,
  noun: -0.52,
  gerund: -0.3,
  material: 0.2,
  happening: 0.41,
  open: -0.33,
  subject: 0.21,
  meant: -0.39,
  common: 0.32,
  known: 0.27,
  counted: 0.59,
  again: 0.58,
  named: 0.18,
};
