/**
 * How likely type, parties and factuality are right together: a logistic model over the signs of the find, its weights fitted
 * to judged events (`tests/quality/fit-confidence.ts`). The scorer and the clients order by it, so the main news of a sentence
 * comes first.
 */

import { type SignName, signsOf } from '../../confidence/signs-of.ts';
import { CONSTANT, WEIGHTS } from '../../confidence/weights.ts';
import type { Draft, Reading } from '../draft.ts';

const NAMES = Object.keys(WEIGHTS) as SignName[];

export function refineConfidence(draft: Draft, reading: Reading): Draft {
  const signs = signsOf(draft, reading);
  let score = CONSTANT;
  for (const name of NAMES) score += WEIGHTS[name] * signs[name];
  const confidence = 1 / (1 + Math.exp(-score));
  return { ...draft, signs, confidence: Math.round(1000 * confidence) / 1000 };
}
