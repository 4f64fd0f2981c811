/** Repairs of verbs taken for a participle that only tell what their subject does, or has done. */

import { wordSet } from '@dateline/language';
import { AUXILIARY, PARTICIPLE, PAST, REL, VERB } from './labels.ts';
import { childBefore, frameOf, hasPassive, type OpenSentence, wordOf } from './open-sentence.ts';
import { handOver, hang, takePlace } from './rehang.ts';

/**
 * "Austria has/root frozen/VBN/amod aid/obj", "jets had/root bombed/VBN/xcomp the port": has done it, rather than owning aid that
 * is cold, or having it done.
 */
export function perfect(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, upos, xpos } = sentence;
  const have = verb - 1;
  if (xpos[verb] !== PARTICIPLE || have < 0 || upos[have] !== VERB) return;
  if (!/^(has|have|had|having)$/.test(wordOf(sentence, have))) return;
  const noun = heads[verb] as number;
  const describes = deprels[verb] === REL.amod && noun > verb;
  const isOwned = describes && heads[noun] === have && deprels[noun] === REL.obj;
  if (!isOwned && !(noun === have && deprels[verb] === REL.xcomp)) return;
  takePlace(sentence, verb, have);
  handOver(sentence, { from: have, to: verb });
  hang(sentence, have, verb, REL.aux);
  upos[have] = AUXILIARY;
}

/** "The bishop/nsubj:pass called/VBN for talks", "fighting raged/VBN between them": without an auxiliary it is active. */
export function activate(sentence: OpenSentence, verb: number): void {
  const { deprels, xpos } = sentence;
  const subject = subjectOf(sentence, verb);
  if (subject < 0 || (deprels[subject] === REL.nsubj && xpos[verb] === PAST)) return;
  if (!isActive(sentence, verb) && !isStriker(sentence, subject, verb)) return;
  deprels[subject] = REL.nsubj;
  xpos[verb] = PAST;
}

/** "voted by a wide margin/obl:agent": that is how, and no one's doing. */
export function nameMeans({ heads, deprels, forms, last }: OpenSentence, verb: number): void {
  for (let noun = verb + 2; noun < last && noun < verb + 8; noun++)
    if (heads[noun] === verb && deprels[noun] === REL.agent && MEANS.has(forms[noun]?.text ?? ''))
      deprels[noun] = REL.obl;
}

const MEANS = wordSet('acclamation majority margin phone telephone');

function isActive(sentence: OpenSentence, verb: number): boolean {
  if (hasPassive(sentence, verb)) return false;
  if (wordOf(sentence, verb + 1) === 'between' || takesOwn(sentence, verb)) return true;
  if (isBlow(sentence, verb) || hasRelativeObject(sentence, verb)) return true;
  return happens(sentence, verb);
}

/** "Rebels struck/VBN at the port", "hit back": no one is struck at or hit back without an auxiliary. */
function isBlow(sentence: OpenSentence, verb: number): boolean {
  return (
    /^(?:struck|hit|lashed)$/.test(wordOf(sentence, verb)) &&
    /^(?:at|back|out)$/.test(wordOf(sentence, verb + 1))
  );
}

/** "The militants struck/VBN in the dark": of fighters, an auxiliary would say that they were struck. */
const isStriker = (sentence: OpenSentence, subject: number, verb: number): boolean =>
  wordOf(sentence, verb) === 'struck' &&
  !hasPassive(sentence, verb) &&
  STRIKERS.test(wordOf(sentence, subject));

const STRIKERS =
  /^(?:terrorists?|militants?|rebels?|insurgents?|bombers?|attackers?|jihadists?|guerrillas?|pirates?|raiders?|gunm[ae]n)$/;

/** "which/obj rebels/nsubj:pass captured": what has an object and no auxiliary is done by its subject. */
function hasRelativeObject(sentence: OpenSentence, verb: number): boolean {
  const object = childBefore(sentence, verb, REL.obj);
  if (childBefore(sentence, verb, REL.suffering, object) < 0) return false;
  return object >= 0 && /^(?:which|whom|that)$/.test(wordOf(sentence, object));
}

function subjectOf({ heads, deprels }: OpenSentence, verb: number): number {
  for (let child = verb - 1; child >= 0 && child > verb - SUBJECT_REACH; child--)
    if (heads[child] === verb && (deprels[child] === REL.suffering || deprels[child] === REL.nsubj))
      return child;
  return -1;
}

const SUBJECT_REACH = 30;

/** Is the next word a preposition of appeals that is the verb's own, as it is of verbs that govern a deed? */
export function takesOwn(sentence: OpenSentence, verb: number): boolean {
  const next = wordOf(sentence, verb + 1);
  if (!OWN.has(next)) return false;
  const { governsInfinitive, particles } = frameOf(sentence, verb);
  return governsInfinitive && particles.has(next) && !hasPassive(sentence, verb);
}

/** Prepositions of appeals: "called on", "appealed to", "asked for". */
const OWN = wordSet('for on to upon');

/** "clashes/root erupted/VBN/acl": nobody erupts anything, so it is no participle of a passive. */
export function happens(sentence: OpenSentence, verb: number): boolean {
  return HAPPENED.has(wordOf(sentence, verb));
}

const HAPPENED = wordSet(
  'arrived broke collapsed died emerged ensued erupted escaped exploded fell flared fled happened occurred raged surged ' +
    'vanished',
);
