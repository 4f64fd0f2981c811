/** Recipients that can act come first, in the frame's slots or behind the pattern's own last word or a telling preposition. */

import type { Slot } from '../../lexicon/entry.ts';
import { NO_TOKENS } from '../../syntax/tree.ts';
import type { ArgumentSources } from './argument-sources.ts';
import { firstActing } from './first-acting.ts';
import { foughtOnly } from './fought-only.ts';

export function pickRecipients(
  sources: ArgumentSources,
  actors: readonly number[],
): readonly number[] {
  const { frame, canAct } = sources;
  if (frame.mutual) return actors.some(canAct) ? [] : foughtOnly(sources);
  // Whoever dies does nothing to anyone.
  if (frame.recipients.length === 0) return NO_TOKENS;
  const found = firstActing(frame.recipients, sources, actors);
  if (found.some(canAct)) return found;
  const beside = firstActing([...lastWordsOf(sources), ...TELLING], sources, actors).filter(canAct);
  return beside.length > 0 ? beside : found;
}

/** Prepositions that join a party to nearly any deed. */
const TELLING = ['against', 'with'] as const;

function lastWordsOf({ pattern }: ArgumentSources): readonly Slot[] {
  // What something is condemned "as" is no one.
  return (pattern?.at(-1)?.words ?? []).filter((word) => word !== 'as');
}
