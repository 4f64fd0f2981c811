/** What the repairs share that find an infinitive where the tagger saw a noun or a quality. */

import { INFINITIVE, REL, VERB } from './labels.ts';
import type { OpenSentence } from './open-sentence.ts';

/** What was taken for another word is an infinitive, or stands like one. */
export function nameInfinitive({ upos, xpos }: OpenSentence, token: number): void {
  upos[token] = VERB;
  xpos[token] = INFINITIVE;
}

/** What belonged to a noun goes with the verb. */
export function lowerPhrases({ heads, deprels, length }: OpenSentence, verb: number): void {
  for (let child = verb + 1; child < length; child++)
    if (heads[child] === verb && deprels[child] === REL.nmod) deprels[child] = REL.obl;
}
