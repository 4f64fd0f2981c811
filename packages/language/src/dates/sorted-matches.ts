/** What the detectors of time expressions find in a sentence. */

import type { Groups, TimeDetector } from './detector.ts';
import { TIME_DETECTORS } from './detectors.ts';

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: Groups;
  readonly detector: TimeDetector;
}

/** By place; of those that begin together the longest first, and then the earlier detector. */
export function sortedMatches(text: string): Match[] {
  const matches: Match[] = [];
  const hasFigure = /\d/.test(text);
  for (const detector of TIME_DETECTORS) {
    if (detector.needsFigure && !hasFigure) continue;
    for (const match of text.matchAll(detector.pattern)) {
      matches.push({
        start: match.index,
        end: match.index + match[0].length,
        groups: match.groups ?? {},
        detector,
      });
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}
