/** A meeting on the soil of neither side is one of its own in CAMEO (044) and in PLOVER's modes. */

import type { Draft } from '../draft.ts';
import { recode } from './recode.ts';

export function refineThirdGround(draft: Draft): Draft {
  const { coding, actors, place } = draft;
  if (coding.type !== 'CONSULT' || coding.cameo !== '040' || !place?.stated) return draft;
  const countries = actors.map(({ actor }) => actor.country);
  const ground = place.resolved.place.country;
  if (ground === null || countries.includes(null) || countries.includes(ground)) return draft;
  if (new Set(countries).size < 2) return draft;
  const modes = [...new Set([...coding.modes, 'third-party'])];
  return recode(draft, { ...coding, cameo: '044', modes }, 'met on the soil of neither, so 044');
}
