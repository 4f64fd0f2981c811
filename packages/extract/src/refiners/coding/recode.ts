/** A draft under another code, with the reason among the steps that led to it. */

import type { Coding } from '../../lexicon/entry.ts';
import type { Draft } from '../draft.ts';

export function recode(draft: Draft, coding: Coding, reason: string): Draft {
  return { ...draft, coding, steps: [...draft.steps, reason] };
}
