import { normaliseName } from '../names/normalise-name.ts';
import type { Actor } from './actor.ts';

/** One spelling for each way a name is normalised: "UN" and "U.N." are one; one written small may be. */
export function spellingsOf(actor: Actor): ReadonlyMap<string, string> {
  const spellings = new Map([[normaliseName(actor.name), actor.name]]);
  for (const { text } of actor.aliases) {
    const key = normaliseName(text);
    if (!spellings.has(key) || text === text.toLowerCase()) spellings.set(key, text);
  }
  return spellings;
}
