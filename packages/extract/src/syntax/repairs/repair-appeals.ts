/** Repairs of appeals that were joined to what is said of how things are. */

import { wordSet } from '@dateline/language';
import { PAST, REL, VERB } from './labels.ts';
import { childBefore, hasPassive, type OpenSentence, wordOf } from './open-sentence.ts';

/** "said it was worried/ccomp and called/conj-of-worried for talks": who says how things are appeals, not who is worried. */
export function raiseAppeal(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, lemmas, xpos } = sentence;
  const state = heads[verb] as number;
  if (deprels[verb] !== REL.conj || state < 0 || !appeals(sentence, verb)) return;
  if (childBefore(sentence, verb, REL.nsubj, state) >= 0 || !isState(sentence, state)) return;
  const above = heads[state] as number;
  const saying = deprels[state] === REL.acl ? (heads[above] as number) : above;
  if (saying < 0 || (deprels[state] !== REL.ccomp && deprels[state] !== REL.acl)) return;
  if (!SAYING.has(lemmas[saying] ?? '') || xpos[saying] !== PAST) return;
  heads[verb] = saying;
  xpos[verb] = PAST;
}

function appeals(sentence: OpenSentence, verb: number): boolean {
  const word = wordOf(sentence, verb);
  return (
    word === 'urged' || (word === 'called' && /^(?:for|on|upon)$/.test(wordOf(sentence, verb + 1)))
  );
}

/** What someone is, suffers or wants is no deed that an appeal goes on from. */
function isState(sentence: OpenSentence, word: number): boolean {
  return (
    sentence.upos[word] !== VERB ||
    hasPassive(sentence, word) ||
    WISHES.has(sentence.lemmas[word] ?? '')
  );
}

const SAYING = wordSet('say tell add warn argue');
const WISHES = wordSet('want wish need hope believe fear have be');
