/** Recipients that can act come first, in the frame's slots or behind the pattern's own last word or a telling preposition. */

import { wordSet } from '@dateline/language';
import type { Slot } from '../../lexicon/entry.ts';
import { lemmaOf, NO_TOKENS } from '../../syntax/tree.ts';
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
  const isUntold = isOfDeed(sources);
  const slots = isUntold ? frame.recipients.filter((slot) => slot !== 'against') : frame.recipients;
  const found = firstActing(slots, sources, actors);
  if (found.some(canAct)) return found;
  const telling = isUntold ? TELLING.slice(1) : TELLING;
  const beside = firstActing([...lastWordsOf(sources), ...telling], sources, actors).filter(canAct);
  return beside.length > 0 ? beside : found;
}

/** Prepositions that join a party to nearly any deed. */
const TELLING = ['against', 'with'] as const;

/** "denounced the offensive against Chad": whoever is struck by what someone condemns is not condemned. */
const isOfDeed = ({ view }: ArgumentSources): boolean =>
  view.objects.length > 0 && CONDEMNING.has(lemmaOf(view.tree, view.token));

const CONDEMNING = wordSet('condemn denounce criticise criticize decry deplore slam blast lambast');

function lastWordsOf({ pattern }: ArgumentSources): readonly Slot[] {
  // What something is condemned "as" is no one.
  return (pattern?.at(-1)?.words ?? []).filter((word) => word !== 'as');
}
