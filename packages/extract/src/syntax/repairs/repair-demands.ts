/** Repairs of what is demanded of someone, where the tagger took the deed for a noun. */

import { NAME, NOUN, REL, VERB } from './labels.ts';
import { frameOf, isNounOrName, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';
import { lowerPhrases, nameInfinitive } from './repair-infinitives.ts';

/** "insisted that Rome/compound hand/obj over the man": what follows "that" and a name, with a particle, is what the name shall do. */
export function readAsDemanded(sentence: OpenSentence, token: number): boolean {
  if (!isDemanded(sentence, token)) return false;
  const { heads, deprels } = sentence;
  const [asking, that, doer, particle] = [token - 3, token - 2, token - 1, token + 1];
  const above = heads[heads[token] === particle ? particle : token] as number;
  const noun = above > particle ? above : nounBehind(sentence, particle, [asking, particle]);
  if (noun >= 0) {
    hang(sentence, noun, token, REL.obj);
  }
  nameInfinitive(sentence, token);
  hang(sentence, token, asking, REL.ccomp);
  hang(sentence, that, token, REL.mark);
  deprels[doer] = REL.nsubj;
  hang(sentence, particle, token, REL.prt);
  lowerPhrases(sentence, token);
  return true;
}

function isDemanded(sentence: OpenSentence, token: number): boolean {
  const { heads, upos } = sentence;
  const [asking, that, doer, particle] = [token - 3, token - 2, token - 1, token + 1];
  if (upos[token] !== NOUN || asking < 0 || upos[asking] !== VERB) return false;
  if (wordOf(sentence, that) !== 'that' || upos[doer] !== NAME || heads[doer] !== token)
    return false;
  return frameOf(sentence, token).particles.has(wordOf(sentence, particle));
}

/** The noun near behind a particle that hangs on the governing verb, or on the particle itself. */
function nounBehind(sentence: OpenSentence, particle: number, holders: readonly number[]): number {
  const { heads } = sentence;
  for (let noun = particle + 1; noun < heads.length && noun < particle + 6; noun++)
    if (holders.includes(heads[noun] as number) && isNounOrName(sentence, noun)) return noun;
  return -1;
}
