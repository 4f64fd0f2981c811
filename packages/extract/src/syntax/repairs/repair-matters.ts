/** Repairs of words for a demand, a charge or a warning that stand behind its matter. */

import { PRONOUN, REL } from './labels.ts';
import { childBefore, hasChild, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang, makeRoot } from './rehang.ts';

/** "Chad must free them, Mali demanded/parataxis": the clause before is what is demanded, of someone other than who demands. */
export function takeMatter(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, upos, lexicon } = sentence;
  const clause = heads[verb] as number;
  if (deprels[verb] !== REL.parataxis || clause > verb || deprels[clause] !== REL.root) return;
  const speaker = childBefore(sentence, verb, REL.nsubj, clause);
  if (speaker < 0 || upos[speaker] === PRONOUN) return;
  if (hasChild(sentence, verb, [REL.obj, REL.iobj, REL.ccomp, REL.xcomp])) return;
  const operator = lexicon.operatorOf('verb', sentence.lemmas[verb] ?? '');
  const takes =
    operator === 'accuse' ||
    (operator === 'request' && isDuty(sentence, clause)) ||
    (operator === 'warn' && isDoneByNoOne(sentence, clause, speaker));
  if (!takes) return;
  makeRoot(sentence, verb);
  hang(sentence, clause, verb, REL.ccomp);
}

const DUTY = /^(?:must|should|shall)$/;

function isDuty(sentence: OpenSentence, verb: number): boolean {
  for (let word = verb - 1; word >= 0 && word > verb - 5; word--)
    if (sentence.heads[word] === verb && DUTY.test(wordOf(sentence, word))) return true;
  return false;
}

/** "Ties would be cut, Chad warned": with no one else told to do it, whoever warns of it would. */
function isDoneByNoOne(sentence: OpenSentence, verb: number, end: number): boolean {
  const { heads, deprels, lemmas } = sentence;
  if (MISFORTUNES.test(lemmas[verb] ?? '')) return false;
  let isPassive = false;
  for (let word = Math.max(sentence.first, verb - 6); word < end; word++) {
    if (heads[word] !== verb) continue;
    if (deprels[word] === REL.agent) return false;
    if (deprels[word] === REL.passive) isPassive = true;
  }
  return isPassive;
}

/** "Thousands will be killed, aid workers warned": what befalls people is only foretold. */
const MISFORTUNES =
  /^(?:kill|wound|injure|hurt|displace|uproot|destroy|damage|infect|affect|flood)$/;
