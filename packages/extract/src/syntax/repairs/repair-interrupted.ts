/** Repairs of sentences that an aside between commas interrupts, so that the parser keeps the subject from its verb. */

import { AUXILIARY, NAME, NOUN, PARTICIPLE, PAST, REL } from './labels.ts';
import { childBefore, hasChild, type OpenSentence, wordOf } from './open-sentence.ts';
import { handOver, hang, makeRoot, takePlace } from './rehang.ts';
import { takesOwn } from './repair-voice.ts';

/** "Bishops/root, in a letter to the king, called/VBN/acl for": behind the comma the sentence goes on with its verb. */
export function resumeSubject(sentence: OpenSentence, token: number): void {
  const { heads, deprels, upos, xpos } = sentence;
  if (deprels[token] !== REL.acl || xpos[token] !== PARTICIPLE) return;
  if (wordOf(sentence, token - 1) !== ',' || !takesOwn(sentence, token)) return;
  const root = rootAbove(sentence, token);
  if (root < 0 || (upos[root] !== NOUN && upos[root] !== NAME) || !isVerbless(sentence, root))
    return;
  if (heads[token] === root) return;
  makeRoot(sentence, token);
  hang(sentence, root, token, REL.nsubj);
  xpos[token] = PAST;
}

function rootAbove({ heads, deprels }: OpenSentence, token: number): number {
  let at = heads[token] as number;
  while (at >= 0 && deprels[at] === REL.nmod) at = heads[at] as number;
  return at >= 0 && at < token && deprels[at] === REL.root ? at : -1;
}

/** Nothing that has a subject or stands with "be". */
function isVerbless({ heads, deprels, upos, length, first }: OpenSentence, root: number): boolean {
  for (let child = first; child < length; child++)
    if (heads[child] === root && (deprels[child] === REL.nsubj || upos[child] === AUXILIARY))
      return false;
  return true;
}

/** "strikes/nsubj-of-thought, thought to be Chadian, hit/conj-of-thought Bol": the participle is an aside, the strikes hit. */
export function resumeVerb(sentence: OpenSentence, participle: number): void {
  const { xpos } = sentence;
  if (xpos[participle] !== PARTICIPLE && xpos[participle] !== PAST) return;
  if (wordOf(sentence, participle - 1) !== ',') return;
  const subject = Math.max(
    childBefore(sentence, participle, REL.nsubj),
    childBefore(sentence, participle, REL.suffering),
  );
  const verb = subject < 0 ? -1 : joinedBehindComma(sentence, participle);
  if (verb < 0) return;
  if (xpos[verb] === PARTICIPLE) {
    if (!hasChild(sentence, verb, [REL.obj])) return;
    xpos[verb] = PAST;
  }
  lowerToAside(sentence, participle, { subject, verb });
}

/** The first verb joined to the participle, or -1 where no comma ends the aside before it. */
function joinedBehindComma(sentence: OpenSentence, participle: number): number {
  const { heads, deprels, last } = sentence;
  for (let verb = participle + 1; verb < last; verb++)
    if (heads[verb] === participle && deprels[verb] === REL.conj)
      return wordOf(sentence, verb - 1) === ',' ? verb : -1;
  return -1;
}

/** The verb takes the participle's place in the sentence, its subject, and what stands behind. */
function lowerToAside(
  sentence: OpenSentence,
  participle: number,
  { subject, verb }: Readonly<Record<'subject' | 'verb', number>>,
): void {
  takePlace(sentence, verb, participle);
  hang(sentence, subject, verb, REL.nsubj);
  hang(sentence, participle, subject, REL.acl);
  handOver(sentence, { from: participle, to: verb, first: verb + 1 });
}
