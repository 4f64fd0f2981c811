/** Repairs of what is demanded of someone, where the tagger took the deed for a noun. */

import {
  type Draft,
  isNounOrName,
  NAME,
  NOUN,
  REL,
  VERB,
  type VerbFrames,
  wordOf,
} from './repair-draft.ts';
import { lowerPhrases, nameInfinitive } from './repair-infinitives.ts';

/** "insisted that Rome/compound hand/obj over the man": what follows "that" and a name, with a particle, is what the name shall do. */
export function readAsDemanded(draft: Draft, token: number, frames: VerbFrames): boolean {
  if (!isDemanded(draft, token, frames)) return false;
  const { heads, deprels } = draft;
  const [asking, that, doer, particle] = [token - 3, token - 2, token - 1, token + 1];
  const above = heads[heads[token] === particle ? particle : token] as number;
  const noun = above > particle ? above : nounBehind(draft, particle, [asking, particle]);
  if (noun >= 0) {
    heads[noun] = token;
    deprels[noun] = REL.obj;
  }
  nameInfinitive(draft, token);
  heads[token] = asking;
  deprels[token] = REL.ccomp;
  heads[that] = token;
  deprels[that] = REL.mark;
  deprels[doer] = REL.nsubj;
  heads[particle] = token;
  deprels[particle] = REL.prt;
  lowerPhrases(draft, token);
  return true;
}

function isDemanded(draft: Draft, token: number, frames: VerbFrames): boolean {
  const { heads, upos } = draft;
  const [asking, that, doer, particle] = [token - 3, token - 2, token - 1, token + 1];
  if (upos[token] !== NOUN || asking < 0 || upos[asking] !== VERB) return false;
  if (wordOf(draft, that) !== 'that' || upos[doer] !== NAME || heads[doer] !== token) return false;
  return frames.particlesOf(wordOf(draft, token)).has(wordOf(draft, particle));
}

/** The noun near behind a particle that hangs on the governing verb, or on the particle itself. */
function nounBehind(draft: Draft, particle: number, holders: readonly number[]): number {
  const { heads } = draft;
  for (let noun = particle + 1; noun < heads.length && noun < particle + 6; noun++)
    if (holders.includes(heads[noun] as number) && isNounOrName(draft, noun)) return noun;
  return -1;
}
