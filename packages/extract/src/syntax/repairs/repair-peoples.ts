/**
 * "The Dutch/amod froze/amod aid/root to Chad/nmod": a people called by its adjective is no quality of what it froze, and the
 * sentence has no other verb.
 */

import { wordSet } from '@dateline/language';
import { NAME, PARTICIPLE, PAST, REL, VERB } from './labels.ts';
import { type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

const PEOPLES = wordSet(
  'british chinese congolese dutch english french irish japanese lebanese nepalese portuguese senegalese spanish sudanese ' +
    'swiss taiwanese vietnamese welsh',
);

export function readAsPeople(sentence: OpenSentence, token: number): boolean {
  const { heads, deprels, upos, xpos } = sentence;
  const people = token - 1;
  const noun = heads[token] as number;
  if (xpos[token] !== PAST && xpos[token] !== PARTICIPLE) return false;
  if (deprels[token] !== REL.amod || noun <= token || deprels[noun] !== REL.root) return false;
  if (!PEOPLES.has(wordOf(sentence, people)) || wordOf(sentence, people - 1) !== 'the')
    return false;
  hang(sentence, token, heads[noun] as number, REL.root);
  upos[token] = VERB;
  xpos[token] = PAST;
  hang(sentence, noun, token, REL.obj);
  hang(sentence, people, token, REL.nsubj);
  upos[people] = NAME;
  heads[people - 1] = people;
  raisePhrases(sentence, { from: noun, to: token });
  return true;
}

/** What stands behind the object with a preposition goes with the verb. */
function raisePhrases(
  sentence: OpenSentence,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const { heads, deprels, length } = sentence;
  for (let child = from + 1; child < length; child++)
    if (heads[child] === from && deprels[child] === REL.nmod) {
      hang(sentence, child, to, REL.obl);
    }
}
