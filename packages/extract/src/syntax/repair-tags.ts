/** Repairs of words that the tagger took for a noun or an adjective, where only a verb holds the sentence together. */

import { readAsProvided } from './repair-conditions.ts';
import {
  ADJECTIVE,
  childBefore,
  type Draft,
  hasChild,
  hasPassive,
  hasTo,
  INFINITIVE,
  isInfinitive,
  isNounOrName,
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
import { lowerPhrases, nameInfinitive } from './repair-infinitives.ts';
import { readAsPast } from './repair-pasts.ts';
import { readAsPeople } from './repair-peoples.ts';
import { readAsArming, readAsSwallowed } from './repair-swallowed.ts';

/** Each looks for another of the ways to be taken for something else. */
export function readAsVerb(draft: Draft, token: number, frames: VerbFrames): void {
  if (readAsParticiple(draft, token) || readAsArming(draft, token)) return;
  if (readAsPeople(draft, token) || readAsPast(draft, token)) return;
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

/** "insisted that Rome/compound hand/obj over the man": what follows "that" and a name, with a particle, is what the name shall do. */
function readAsDemanded(draft: Draft, token: number, frames: VerbFrames): boolean {
  if (!isDemanded(draft, token, frames)) return false;
  const { heads, deprels } = draft;
  const [asking, that, doer, particle] = [token - 3, token - 2, token - 1, token + 1];
  const above = heads[heads[token] === particle ? particle : token] as number;
  const noun = above > particle ? above : nounBehind(draft, particle, [asking, particle]);
  if (noun >= 0) {
    heads[noun] = token;
    deprels[noun] = REL.obj;
  }
  nameInfinitive(draft, token);
  heads[token] = asking;
  deprels[token] = REL.ccomp;
  heads[that] = token;
  deprels[that] = REL.mark;
  deprels[doer] = REL.nsubj;
  heads[particle] = token;
  deprels[particle] = REL.prt;
  lowerPhrases(draft, token);
  return true;
}

function isDemanded(draft: Draft, token: number, frames: VerbFrames): boolean {
  const { heads, upos } = draft;
  const [asking, that, doer, particle] = [token - 3, token - 2, token - 1, token + 1];
  if (upos[token] !== NOUN || asking < 0 || upos[asking] !== VERB) return false;
  if (wordOf(draft, that) !== 'that' || upos[doer] !== NAME || heads[doer] !== token) return false;
  return frames.particlesOf(wordOf(draft, token)).has(wordOf(draft, particle));
}

/** The noun near behind a particle that hangs on the governing verb, or on the particle itself. */
function nounBehind(draft: Draft, particle: number, holders: readonly number[]): number {
  const { heads } = draft;
  for (let noun = particle + 1; noun < heads.length && noun < particle + 6; noun++)
    if (holders.includes(heads[noun] as number) && isNounOrName(draft, noun)) return noun;
  return -1;
}

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
