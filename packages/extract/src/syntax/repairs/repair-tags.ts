/** Repairs of words that the tagger took for a noun or an adjective, where only a verb holds the sentence together. */

import { readAsProvided } from './repair-conditions.ts';
import { readAsDemanded } from './repair-demands.ts';
import {
  ADJECTIVE,
  AUXILIARY,
  childBefore,
  type Draft,
  hasChild,
  hasPassive,
  hasTo,
  INFINITIVE,
  isInfinitive,
  NAME,
  NOUN,
  PARTICIPLE,
  PLURAL,
  PRESENT,
  REL,
  VERB,
  type VerbFrames,
  verbOf,
  wordOf,
} from './repair-draft.ts';
import { readAsFreeing } from './repair-freeing.ts';
import { lowerPhrases, nameInfinitive } from './repair-infinitives.ts';
import { readAsPast, readAsSamePast } from './repair-pasts.ts';
import { readAsPeople } from './repair-peoples.ts';
import { readAsArming, readAsBegun, readAsSwallowed } from './repair-swallowed.ts';

/** Each looks for another of the ways to be taken for something else. */
export function readAsVerb(draft: Draft, token: number, frames: VerbFrames): void {
  if (readAsDoing(draft, token)) return;
  if (readAsParticiple(draft, token) || readAsArming(draft, token)) return;
  if (readAsFreeing(draft, token)) return;
  if (readAsPeople(draft, token) || readAsPast(draft, token)) return;
  if (readAsBegun(draft, token) || readAsSamePast(draft, token)) return;
  if (isInfinitive(draft, token) && readAsBare(draft, token, frames)) return;
  readAsPlanning(draft, token, frames);
}

/** Of a word that may be an infinitive. */
function readAsBare(draft: Draft, token: number, frames: VerbFrames): boolean {
  return (
    readAsInfinitive(draft, token) ||
    readAsProvided(draft, token) ||
    readAsSwallowed(draft, token, frames) ||
    readAsDemanded(draft, token, frames)
  );
}

/** "did/AUX away with the ban": what helps no verb is one. */
function readAsDoing({ upos, deprels, lemmas }: Draft, token: number): boolean {
  if (upos[token] !== AUXILIARY || lemmas[token] !== 'do' || lemmas[token + 1] !== 'away')
    return false;
  if (deprels[token] === REL.aux) return false;
  upos[token] = VERB;
  return true;
}

/** "were armed/ADJ by": what has an agent is the participle of a passive. */
function readAsParticiple(draft: Draft, token: number): boolean {
  const { upos, xpos } = draft;
  if (upos[token] !== ADJECTIVE) return false;
  if (!hasPassive(draft, token) && !readAsPassive(draft, token)) return false;
  upos[token] = VERB;
  xpos[token] = PARTICIPLE;
  return true;
}

/** "were/cop armed/ADJ by Chad/obl:agent": nobody is the agent of a quality. */
function readAsPassive(draft: Draft, token: number): boolean {
  const be = childBefore(draft, token, Math.max(-1, token - 6), REL.cop);
  const last = Math.min(draft.length, token + 9);
  if (be < 0 || !hasChild(draft, { token, last, relations: [REL.agent] })) return false;
  draft.deprels[be] = REL.passive;
  const subject = childBefore(draft, token, -1, REL.nsubj);
  if (subject >= 0) draft.deprels[subject] = REL.suffering;
  return true;
}

/** "agreed to free/ADJ them", "demanded that the north return/NN to talks": what such words govern is a verb. */
function readAsInfinitive(draft: Draft, token: number): boolean {
  const { deprels, heads, upos } = draft;
  if (upos[token] === VERB || upos[token] === NAME) return false;
  if (MODAL.test(wordOf(draft, token - 1)) && heads[token - 1] === token) {
    nameInfinitive(draft, token);
    return true;
  }
  const asked = deprels[token] === REL.ccomp && childBefore(draft, token, -1, REL.mark) >= 0;
  if (!asked && !(wordOf(draft, token - 1) === 'to' && hasTo(draft, token))) return false;
  const doer = asked ? childBefore(draft, token, -1, REL.compound) : -1;
  if (asked && doer < 0 && childBefore(draft, token, -1, REL.nsubj) < 0) return false;
  nameInfinitive(draft, token);
  if (doer >= 0) deprels[doer] = REL.nsubj;
  lowerPhrases(draft, token);
  return true;
}

/** "would free/ADJ them": behind these stands a verb. */
const MODAL = /^(?:would|will|could|can|might|may|must|should|shall)$/;

/** "Chad plans/NNS/root to visit/acl Niger": who stands before it plans. */
function readAsPlanning(draft: Draft, token: number, frames: VerbFrames): void {
  const { heads, deprels, upos, xpos } = draft;
  const infinitive = token + 2;
  if (upos[token] !== NOUN || !isClause(deprels[token]) || xpos[token] !== PLURAL) return;
  if (infinitive >= draft.length || heads[infinitive] !== token || !hasTo(draft, infinitive))
    return;
  const verb = verbOf(draft, token);
  if (xpos[infinitive] !== INFINITIVE || !verb || !frames.governsInfinitive(verb)) return;
  const subject = childBefore(draft, token, -1, REL.nsubj);
  const doer = subject < 0 ? childBefore(draft, token, -1, REL.compound) : subject;
  if (doer < 0) return;
  upos[token] = VERB;
  xpos[token] = PRESENT;
  deprels[doer] = REL.nsubj;
  deprels[infinitive] = REL.xcomp;
}

/** A whole sentence, or one that is told: "Chad plans to leave, Peru said". */
function isClause(relation: number | undefined): boolean {
  return relation === REL.root || relation === REL.ccomp || relation === REL.parataxis;
}
