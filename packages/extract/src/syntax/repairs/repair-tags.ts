/** Repairs of words that the tagger took for a noun or an adjective, where only a verb holds the sentence together. */

import {
  ADJECTIVE,
  AUXILIARY,
  INFINITIVE,
  NAME,
  NOUN,
  PARTICIPLE,
  PLURAL,
  PRESENT,
  REL,
  VERB,
} from './labels.ts';
import {
  childBefore,
  childBehind,
  frameOf,
  hasPassive,
  hasTo,
  isInfinitive,
  type OpenSentence,
  type Rereading,
  verbOf,
  wordOf,
} from './open-sentence.ts';
import { readAsProvided } from './repair-conditions.ts';
import { readAsDemanded } from './repair-demands.ts';
import { readAsFreeing } from './repair-freeing.ts';
import { lowerPhrases, nameInfinitive } from './repair-infinitives.ts';
import { readAsPast, readAsSamePast } from './repair-pasts.ts';
import { readAsPeople } from './repair-peoples.ts';
import { readAsArming, readAsBegun, readAsSwallowed } from './repair-swallowed.ts';

export function readAsVerb(sentence: OpenSentence, token: number): void {
  for (const reread of READINGS) if (reread(sentence, token)) return;
}

/** Each looks for another of the ways to be taken for something else; behind the first that fits no other is tried. */
const READINGS: readonly Rereading[] = [
  readAsDoing,
  readAsParticiple,
  readAsArming,
  readAsFreeing,
  readAsPeople,
  readAsPast,
  readAsBegun,
  readAsSamePast,
  readAsBare,
  readAsPlanning,
];

function readAsBare(sentence: OpenSentence, token: number): boolean {
  return (
    isInfinitive(sentence, token) &&
    (readAsInfinitive(sentence, token) ||
      readAsProvided(sentence, token) ||
      readAsSwallowed(sentence, token) ||
      readAsDemanded(sentence, token))
  );
}

/** "did/AUX away with the ban": what helps no verb is one. */
function readAsDoing({ upos, deprels, lemmas }: OpenSentence, token: number): boolean {
  if (upos[token] !== AUXILIARY || lemmas[token] !== 'do' || lemmas[token + 1] !== 'away')
    return false;
  if (deprels[token] === REL.aux) return false;
  upos[token] = VERB;
  return true;
}

/** "were armed/ADJ by": what has an agent is the participle of a passive. */
function readAsParticiple(sentence: OpenSentence, token: number): boolean {
  const { upos, xpos } = sentence;
  if (upos[token] !== ADJECTIVE) return false;
  if (!hasPassive(sentence, token) && !readAsPassive(sentence, token)) return false;
  upos[token] = VERB;
  xpos[token] = PARTICIPLE;
  return true;
}

/** "were/cop armed/ADJ by Chad/obl:agent": nobody is the agent of a quality. */
function readAsPassive(sentence: OpenSentence, token: number): boolean {
  const be = childBefore(sentence, token, REL.cop, token - 6);
  if (be < 0 || childBehind(sentence, token, REL.agent, token + 9) < 0) return false;
  sentence.deprels[be] = REL.passive;
  const subject = childBefore(sentence, token, REL.nsubj);
  if (subject >= 0) sentence.deprels[subject] = REL.suffering;
  return true;
}

/** "agreed to free/ADJ them", "demanded that the north return/NN to talks": what such words govern is a verb. */
function readAsInfinitive(sentence: OpenSentence, token: number): boolean {
  const { deprels, heads, upos } = sentence;
  if (upos[token] === VERB || upos[token] === NAME) return false;
  if (MODAL.test(wordOf(sentence, token - 1)) && heads[token - 1] === token) {
    nameInfinitive(sentence, token);
    return true;
  }
  const asked = deprels[token] === REL.ccomp && childBefore(sentence, token, REL.mark) >= 0;
  if (!asked && !(wordOf(sentence, token - 1) === 'to' && hasTo(sentence, token))) return false;
  const doer = asked ? childBefore(sentence, token, REL.compound) : -1;
  if (asked && doer < 0 && childBefore(sentence, token, REL.nsubj) < 0) return false;
  nameInfinitive(sentence, token);
  if (doer >= 0) deprels[doer] = REL.nsubj;
  lowerPhrases(sentence, token);
  return true;
}

/** "would free/ADJ them": behind these stands a verb. */
const MODAL = /^(?:would|will|could|can|might|may|must|should|shall)$/;

/** "Chad plans/NNS/root to visit/acl Niger": who stands before it plans. */
function readAsPlanning(sentence: OpenSentence, token: number): boolean {
  const { heads, deprels, upos, xpos } = sentence;
  const infinitive = token + 2;
  if (upos[token] !== NOUN || !isClause(deprels[token]) || xpos[token] !== PLURAL) return false;
  if (infinitive >= sentence.length || heads[infinitive] !== token || !hasTo(sentence, infinitive))
    return false;
  const verb = verbOf(sentence, token);
  if (xpos[infinitive] !== INFINITIVE || !verb || !frameOf(sentence, token).governsInfinitive)
    return false;
  const subject = childBefore(sentence, token, REL.nsubj);
  const doer = subject < 0 ? childBefore(sentence, token, REL.compound) : subject;
  if (doer < 0) return false;
  upos[token] = VERB;
  xpos[token] = PRESENT;
  deprels[doer] = REL.nsubj;
  deprels[infinitive] = REL.xcomp;
  return true;
}

/** A whole sentence, or one that is told: "Chad plans to leave, Peru said". */
function isClause(relation: number | undefined): boolean {
  return relation === REL.root || relation === REL.ccomp || relation === REL.parataxis;
}
