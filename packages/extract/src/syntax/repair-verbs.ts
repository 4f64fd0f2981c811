/** Repairs of what is a verb, and which verb heads its clause. */

import {
  ADJECTIVE,
  AUXILIARY,
  childBefore,
  type Draft,
  hasChild,
  hasPassive,
  hasTo,
  INFINITIVE,
  NAME,
  NOUN,
  PARTICIPLE,
  PAST,
  PLURAL,
  PRESENT,
  REL,
  VERB,
  type VerbFrames,
  verbOf,
  wordOf,
} from './repair-draft.ts';

/** Prepositions of appeals: "called on", "appealed to", "asked for". */
const OWN = new Set('for on to upon'.split(' '));

/** "were armed/ADJ by", "Chad plans/NNS/root to visit/acl Niger": words that only as verbs hold their sentence together. */
export function readAsVerb(draft: Draft, token: number, frames: VerbFrames): void {
  const { heads, deprels, upos, xpos } = draft;
  if (upos[token] === ADJECTIVE && (hasPassive(draft, token) || readAsPassive(draft, token))) {
    upos[token] = VERB;
    xpos[token] = PARTICIPLE;
    return;
  }
  if (readAsInfinitive(draft, token) || readAsDemanded(draft, token, frames)) return;
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

/** "were/cop armed/ADJ by Chad/obl:agent": nobody is the agent of a quality. */
function readAsPassive(draft: Draft, token: number): boolean {
  const be = childBefore(draft, token, Math.max(-1, token - 6), REL.cop as number);
  const last = Math.min(draft.length, token + 9);
  if (be < 0 || !hasChild(draft, { token, last, relations: [REL.agent as number] })) return false;
  draft.deprels[be] = REL.passive as number;
  const subject = childBefore(draft, token, -1, REL.nsubj as number);
  if (subject >= 0) draft.deprels[subject] = REL.suffering as number;
  return true;
}

/** "agreed to free/ADJ them", "demanded that the north return/NN to talks": what such words govern is a verb. */
function readAsInfinitive(draft: Draft, token: number): boolean {
  const { heads, deprels, upos, xpos } = draft;
  if (upos[token] === VERB || upos[token] === NAME) return false;
  if (verbOf(draft, token) !== wordOf(draft, token)) return false;
  if (MODAL.test(wordOf(draft, token - 1)) && heads[token - 1] === token) {
    upos[token] = VERB;
    xpos[token] = INFINITIVE;
    return true;
  }
  const asked = deprels[token] === REL.ccomp && childBefore(draft, token, -1, REL.mark) >= 0;
  if (!asked && !(wordOf(draft, token - 1) === 'to' && hasTo(draft, token))) return false;
  const doer = asked ? childBefore(draft, token, -1, REL.compound) : -1;
  if (asked && doer < 0 && childBefore(draft, token, -1, REL.nsubj) < 0) return false;
  upos[token] = VERB;
  xpos[token] = INFINITIVE;
  if (doer >= 0) deprels[doer] = REL.nsubj;
  for (let child = token + 1; child < draft.length; child++)
    if (heads[child] === token && deprels[child] === REL.nmod) deprels[child] = REL.obl;
  return true;
}

/** "would free/ADJ them": behind these stands a verb. */
const MODAL = /^(?:would|will|could|can|might|may|must|should|shall)$/;

/** "insisted that Rome/compound hand/obj over the man": what follows "that" and a name, with a particle, is what the name shall do. */
function readAsDemanded(draft: Draft, token: number, frames: VerbFrames): boolean {
  const { heads, deprels, upos, xpos } = draft;
  const asking = token - 3;
  if (upos[token] !== NOUN || asking < 0 || upos[asking] !== VERB) return false;
  if (wordOf(draft, token - 2) !== 'that' || upos[token - 1] !== NAME) return false;
  const verb = verbOf(draft, token);
  if (heads[token - 1] !== token || verb !== wordOf(draft, token)) return false;
  if (!frames.particlesOf(verb).has(wordOf(draft, token + 1))) return false;
  const particle = token + 1;
  const above = heads[heads[token] === particle ? particle : token] as number;
  const noun = above > particle ? above : nounBehind(draft, particle, asking);
  if (noun >= 0) {
    heads[noun] = token;
    deprels[noun] = REL.obj;
  }
  heads[particle] = token;
  deprels[particle] = REL.prt;
  upos[token] = VERB;
  xpos[token] = INFINITIVE;
  heads[token] = asking;
  deprels[token] = REL.ccomp;
  heads[token - 2] = token;
  deprels[token - 2] = REL.mark;
  deprels[token - 1] = REL.nsubj;
  for (let child = token + 1; child < draft.length; child++)
    if (heads[child] === token && deprels[child] === REL.nmod) deprels[child] = REL.obl;
  return true;
}

/** The noun near behind a particle that hangs on the governing verb. */
function nounBehind({ heads, upos }: Draft, particle: number, verb: number): number {
  for (let noun = particle + 1; noun < heads.length && noun < particle + 6; noun++)
    if (heads[noun] === verb && (upos[noun] === NOUN || upos[noun] === NAME)) return noun;
  return -1;
}

/** "The king/nsubj rejected/amod calls/root", "the king/root accused/acl the army": what has a subject and a tense is the clause. */
export function raiseVerb(draft: Draft, verb: number, own: ReadonlySet<string>): void {
  const { heads, deprels, xpos } = draft;
  const noun = heads[verb] as number;
  // "the party/root called/VBN/acl on": with its own preposition and nothing else to hold the sentence, it is active.
  const appealing = xpos[verb] === PARTICIPLE && takesOwn(draft, verb, own);
  const happening = xpos[verb] === PARTICIPLE && HAPPENED.has(wordOf(draft, verb));
  if (noun < 0) return;
  if (isAlone(draft, verb, noun)) {
    replaceHead(draft, verb, noun);
    deprels[noun] = REL.nsubj;
    xpos[verb] = PAST;
    return;
  }
  if (xpos[verb] !== PAST && !appealing && !happening) return;
  if (deprels[verb] === REL.amod && noun > verb) {
    if (draft.upos[noun] === VERB) return;
    const subject = childBefore(draft, verb, -1, REL.nsubj);
    if (subject < 0 && !takeDoer(draft, verb, noun)) return;
    replaceHead(draft, verb, noun);
    deprels[noun] = REL.obj;
    return;
  }
  if (deprels[verb] !== REL.acl || noun > verb || deprels[noun] !== REL.root) return;
  replaceHead(draft, verb, noun);
  deprels[noun] = REL.nsubj;
  xpos[verb] = PAST;
}

/** "clashes/root erupted/VBN/acl": nobody erupts anything, so it is no participle of a passive. */
const HAPPENED = new Set(
  'arrived broke collapsed died emerged ensued erupted escaped exploded fell flared fled happened occurred raged surged vanished'.split(
    ' ',
  ),
);

/** "mobs/root looted/VBN/amod shops/obj": a participle behind the noun, with an object, and no other verb to hold the sentence. */
function isAlone(draft: Draft, verb: number, noun: number): boolean {
  const { deprels, xpos } = draft;
  if (deprels[verb] !== REL.amod || noun > verb || deprels[noun] !== REL.root) return false;
  const last = Math.min(draft.length, verb + 9);
  return xpos[verb] === PARTICIPLE && hasChild(draft, { token: verb, last, relations: [REL.obj] });
}

/** "Chad/compound severed/VBD/amod ties/root": with a tense of its own the verb has its doer before it. */
function takeDoer({ heads, deprels, upos }: Draft, verb: number, noun: number): boolean {
  const doer = verb - 1;
  if (deprels[noun] !== REL.root || heads[doer] !== noun || deprels[doer] !== REL.compound)
    return false;
  if (upos[doer] !== NAME && upos[doer] !== NOUN) return false;
  for (let child = doer - 1; child >= 0 && heads[child] === noun; child--) heads[child] = doer;
  heads[doer] = verb;
  deprels[doer] = REL.nsubj;
  return true;
}

/** "the student/compound shot/VBD/root": a noun before a verb with a tense is its subject. */
export function nameSubject(draft: Draft, verb: number): void {
  const { deprels, upos, xpos } = draft;
  if (xpos[verb] !== PAST || (deprels[verb] !== REL.root && deprels[verb] !== REL.ccomp)) return;
  if (childBefore(draft, verb, -1, REL.nsubj) >= 0) return;
  const doer = childBefore(draft, verb, -1, REL.compound);
  if (doer < 0 || (upos[doer] !== NAME && upos[doer] !== NOUN)) return;
  deprels[doer] = REL.nsubj;
}

/**
 * "Austria has/root frozen/VBN/amod aid/obj", "jets had/root bombed/VBN/xcomp the port": has done it, rather than owning aid that
 * is cold, or having it done.
 */
export function perfect(draft: Draft, verb: number): void {
  const { heads, deprels, upos, xpos } = draft;
  const have = verb - 1;
  if (xpos[verb] !== PARTICIPLE || have < 0 || upos[have] !== VERB) return;
  if (!/^(has|have|had|having)$/.test(wordOf(draft, have))) return;
  const noun = heads[verb] as number;
  const describes = deprels[verb] === REL.amod && noun > verb;
  const isOwned = describes && heads[noun] === have && deprels[noun] === REL.obj;
  if (!isOwned && !(noun === have && deprels[verb] === REL.xcomp)) return;
  heads[verb] = heads[have] as number;
  deprels[verb] = deprels[have] as number;
  for (let child = 0; child < draft.length; child++) if (heads[child] === have) heads[child] = verb;
  heads[have] = verb;
  deprels[have] = REL.aux;
  upos[have] = AUXILIARY;
}

/** Is the next word a preposition of appeals that is the verb's own? */
function takesOwn(draft: Draft, verb: number, own: ReadonlySet<string>): boolean {
  const next = verb + 1;
  if (next >= draft.length || hasPassive(draft, verb)) return false;
  return OWN.has(wordOf(draft, next)) && own.has(wordOf(draft, next));
}

/** The verb takes its noun's place in the sentence, and the noun hangs on the verb. */
function replaceHead({ heads, deprels }: Draft, verb: number, noun: number): void {
  heads[verb] = heads[noun] as number;
  deprels[verb] = deprels[noun] as number;
  heads[noun] = verb;
}

/** "The bishop/nsubj:pass called/VBN for talks", "fighting raged/VBN between them": without an auxiliary it is active. */
export function activate(draft: Draft, verb: number, own: ReadonlySet<string>): void {
  const { deprels, xpos } = draft;
  const between = wordOf(draft, verb + 1) === 'between';
  const alone = (between || HAPPENED.has(wordOf(draft, verb))) && !hasPassive(draft, verb);
  if (!alone && !takesOwn(draft, verb, own)) return;

  const apart = wordOf(draft, verb + 1) === 'between' && !hasPassive(draft, verb);
  if (!apart && !takesOwn(draft, verb, own) && !hasOwnTense(draft, verb)) return;
  const subject = subjectOf(draft, verb);
  if (subject < 0) return;
  deprels[subject] = REL.nsubj;
  xpos[verb] = PAST;
}

/** "police/nsubj:pass charged/VBD at them": with a tense of its own and no agent, it is no passive. */
function hasOwnTense(draft: Draft, verb: number): boolean {
  if (draft.xpos[verb] !== PAST || hasPassive(draft, verb)) return false;
  const last = Math.min(draft.length, verb + SUBJECT_REACH);
  return !hasChild(draft, { token: verb, last, relations: [REL.agent as number] });
}

function subjectOf({ heads, deprels }: Draft, verb: number): number {
  for (let child = verb - 1; child >= 0 && child > verb - SUBJECT_REACH; child--)
    if (heads[child] === verb && (deprels[child] === REL.suffering || deprels[child] === REL.nsubj))
      return child;
  return -1;
}

const SUBJECT_REACH = 30;
