/** Particles that turn a verb against the deed it takes: whoever calls a protest off holds none, and a law voted down is none. */

import { wordSet } from '@dateline/language';
import type { Entry } from './entry.ts';

const UNDOING = wordSet('refuse veto avoid oppose stop cancel deny prevent');

export function undoingParticles(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.filter(undoes).flatMap(({ parts }) => parts[0]?.words ?? []));
}

/** The particle stands first in a pattern, without a noun: "call off". */
function undoes({ kind, meaning, parts }: Entry): boolean {
  return (
    kind === 'verb' &&
    meaning.kind === 'operator' &&
    UNDOING.has(meaning.name) &&
    parts[0] !== undefined &&
    parts[0].noun === null
  );
}
