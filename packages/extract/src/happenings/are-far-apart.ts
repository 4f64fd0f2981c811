/** Figures of one happening rise while it is told, but three of 300 is another. */

import type { Casualties } from '../extraction.ts';

export function areFarApart(a: Casualties, b: Casualties): boolean {
  return TOLLS.some((toll) => {
    const [one, other] = [a[toll], b[toll]];
    if (one === undefined || other === undefined) return false;
    return Math.max(one, other) > RISE * Math.min(one, other);
  });
}

const TOLLS = ['killed', 'injured', 'arrested', 'displaced'] as const;
const RISE = 3;
