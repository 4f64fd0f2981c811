/** Repairs of verbs spelled with a hyphen, of whose parts the parser made a noun of its own. */

import { PAST, REL } from './labels.ts';
import { childBefore, isNounOrName, type OpenSentence, wordOf } from './open-sentence.ts';
import { handOver, hang, makeRoot } from './rehang.ts';

/** "Chad/compound test/nsubj - fired a rocket": the lexicon knows the whole verb, so what stands before it is its subject. */
export function joinCompound(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, first, lexicon } = sentence;
  const part = verb - 2;
  if (part < first || wordOf(sentence, verb - 1) !== '-' || heads[part] !== verb) return;
  if (lexicon.lemmaOf('verb', `${wordOf(sentence, part)}-${wordOf(sentence, verb)}`) === undefined)
    return;
  if (deprels[part] === REL.compound) {
    raiseCompound(sentence, verb, part - 1);
    return;
  }
  const role = deprels[part] === REL.suffering ? REL.suffering : REL.nsubj;
  deprels[part] = REL.compound;
  heads[verb - 1] = part;
  const subject = nominalBefore(sentence, part);
  const isSeated = childBefore(sentence, verb, role) >= 0;
  for (let child = first; child < part; child++)
    if (heads[child] === part) heads[child] = child < subject ? subject : verb;
  if (subject >= first) deprels[subject] = isSeated ? REL.obl : role;
}

/** "Chad/compound test-fired/amod rockets/root": a noun with no article, and no other verb to hold the sentence. */
function raiseCompound(sentence: OpenSentence, verb: number, doer: number): void {
  const { heads, deprels, xpos } = sentence;
  const noun = heads[verb] as number;
  if (deprels[verb] !== REL.amod || noun < verb || deprels[noun] !== REL.root) return;
  if (doer < 0 || heads[doer] !== noun || !isNounOrName(sentence, doer)) return;
  handOver(sentence, { from: noun, to: doer, last: doer });
  hang(sentence, doer, verb, REL.nsubj);
  makeRoot(sentence, verb);
  hang(sentence, noun, verb, REL.obj);
  xpos[verb] = PAST;
}

function nominalBefore(sentence: OpenSentence, part: number): number {
  const { first } = sentence;
  for (let token = part - 1; token >= first; token--)
    if (sentence.heads[token] === part && isNounOrName(sentence, token)) return token;
  return -1;
}
