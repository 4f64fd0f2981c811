/** Gives the same number to findings of one article that tell of the same happening. */

import type { Finding } from '../extraction.ts';
import { areOneHappening } from './are-one-happening.ts';
import type { Retelling } from './retelling-of.ts';
import { takenUpBy } from './taken-up-by.ts';
import { isBeside, type Telling, type Unnumbered } from './telling.ts';

export function numberHappenings(findings: readonly Unnumbered[], retelling: Retelling): Finding[] {
  const happenings: Telling[][] = [];
  const numbered: Finding[] = [];
  for (const [at, finding] of findings.entries()) {
    const telling = { finding, at };
    const again = happenings.findIndex((told) => isToldAgain(told, telling, retelling));
    const before = { numbered, tellingsOf: (number: number) => happenings[number] ?? [] };
    const last = again < 0 ? takenUpBy(telling, before, retelling) : undefined;
    const isTakenUp = last !== undefined;
    const happening = last ?? (again < 0 ? happenings.length : again);
    // What takes a deed up tells it by a noun or by its toll, whomever else it names, and need not agree with what follows.
    if (!isTakenUp) happenings[happening] = [...(happenings[happening] ?? []), telling];
    numbered.push({ ...finding, happening });
  }
  return numbered;
}

/** In every sentence that tells it, it agrees: "soldiers were killed" must not tie what rebels did to what jets did. */
function isToldAgain(told: readonly Telling[], telling: Telling, retelling: Retelling): boolean {
  // All tellings of a happening are of one type.
  if (told[0]?.finding.type !== telling.finding.type) return false;
  const agrees = (earlier: Telling): boolean => areOneHappening(earlier, telling, retelling);
  return told.every(
    (earlier) => agrees(earlier) || told.some((other) => isBeside(other, earlier) && agrees(other)),
  );
}
