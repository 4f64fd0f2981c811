/**
 * Puts right what a parser that knows no verb frames often gets wrong and a lexicon can tell: particles of phrasal verbs
 * ("called off the strike"), complements with a verb's own preposition ("accused the army of murder"), infinitives that
 * complete a verb instead of saying what for ("threatened to cut aid"), and clauses that say what a noun is about ("charges
 * by the clergy that it tortured priests") instead of describing one. Nothing else is touched.
 */

import { DEPRELS, type Document, UPOS, XPOS } from '@dateline/language';

export interface VerbFrames {
  lemmaOf(kind: 'verb', form: string): string | undefined;
  /** Particles that make a phrasal verb of it: call -> off, up. */
  particlesOf(verb: string): ReadonlySet<string>;
  /** Does it govern the deed that its infinitive names: "threaten to", "urge someone to"? */
  governsInfinitive(verb: string): boolean;
  /** Can a clause say what the noun is about: "charges that they lied"? */
  governsClause(noun: string): boolean;
  /** Does the noun tell a deed, so that "by" behind it names who did that: "the attack by rebels"? */
  isDeed(noun: string): boolean;
}

/** Prepositions whose noun completes the verb, though it may stand behind the verb's object. */
const COMPLEMENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  of: new Set(
    'accuse acquit absolve assure convict deprive inform notify remind rob strip suspect warn'.split(
      ' ',
    ),
  ),
  with: new Set('arm charge equip present provide supply threaten'.split(' ')),
  for: new Set(
    'appeal ask blame charge condemn criticise criticize denounce fine indict investigate jail praise prosecute sue thank'.split(
      ' ',
    ),
  ),
};

/** Words that are no particle of a verb but a preposition before these many verbs' nouns. */
const PARTICLES = new Set('aside away back down off out over up'.split(' '));

/** Prepositions of appeals: "called on", "appealed to", "asked for". */
const OWN = new Set('for on to upon'.split(' '));
const NONE: ReadonlySet<string> = new Set();

const relation = (name: string): number => DEPRELS.indexOf(name as (typeof DEPRELS)[number]);
const REL = {
  agent: relation('obl:agent'),
  amod: relation('amod'),
  compound: relation('compound'),
  passive: relation('aux:pass'),
  suffering: relation('nsubj:pass'),
  root: relation('root'),
  acl: relation('acl'),
  advcl: relation('advcl'),
  case: relation('case'),
  iobj: relation('iobj'),
  mark: relation('mark'),
  nsubj: relation('nsubj'),
  relcl: relation('acl:relcl'),
  nmod: relation('nmod'),
  obj: relation('obj'),
  obl: relation('obl'),
  prt: relation('compound:prt'),
  xcomp: relation('xcomp'),
};
const VERB = UPOS.indexOf('VERB');
const NOUN = UPOS.indexOf('NOUN');
const NAME = UPOS.indexOf('PROPN');
const INFINITIVE = XPOS.indexOf('VB');
const GERUND = XPOS.indexOf('VBG');
const PAST = XPOS.indexOf('VBD');
const PLURAL = XPOS.indexOf('NNS');
const PRESENT = XPOS.indexOf('VBZ');
const TO = XPOS.indexOf('TO');

interface Draft extends Document {
  readonly heads: Int32Array;
  readonly deprels: Uint8Array;
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
}

export function repairAttachments(document: Document, frames: VerbFrames): Document {
  const draft: Draft = {
    ...document,
    heads: document.heads.slice(),
    deprels: document.deprels.slice(),
    upos: document.upos.slice(),
    xpos: document.xpos.slice(),
  };
  for (const { first, last } of document.sentences)
    for (let token = first; token < last; token++) {
      readAsVerb(draft, token, frames);
      if (draft.upos[token] !== VERB) continue;
      raiseVerb(draft, token);
      attachGift(draft, token, last);
      const verb = frames.lemmaOf('verb', wordOf(document, token)) ?? document.lemmas[token] ?? '';
      activate(draft, token, frames.governsInfinitive(verb) ? frames.particlesOf(verb) : NONE);
      attachParticle(draft, { token, last, particles: frames.particlesOf(verb) });
      attachComplement(draft, { token, last, verb });
      attachAgent(draft, { token, last, isDeed: frames.isDeed });
      const named = frames.governsInfinitive(verb) && !conveys(draft, token, { last, verb });
      if (named) attachInfinitive(draft, token, last);
      if (draft.deprels[token] === REL.relcl) attachClause(draft, token, frames);
    }
  return draft;
}

function wordOf({ text, starts, ends }: Document, token: number): string {
  return text.slice(starts[token], ends[token]).toLowerCase();
}

/** "Chad plans/NNS/root to visit/acl Niger": a sentence that only this word can hold together. */
function readAsVerb(draft: Draft, token: number, frames: VerbFrames): void {
  const { heads, deprels, upos, xpos } = draft;
  const infinitive = token + 2;
  if (upos[token] !== NOUN || deprels[token] !== REL.root || xpos[token] !== PLURAL) return;
  if (infinitive >= draft.length || heads[infinitive] !== token || !hasTo(draft, infinitive))
    return;
  const verb = frames.lemmaOf('verb', wordOf(draft, token));
  if (xpos[infinitive] !== INFINITIVE || !verb || !frames.governsInfinitive(verb)) return;
  const subject = childBefore(draft, token, -1, REL.nsubj as number);
  const doer = subject < 0 ? childBefore(draft, token, -1, REL.compound as number) : subject;
  if (doer < 0) return;
  upos[token] = VERB;
  xpos[token] = PRESENT;
  deprels[doer] = REL.nsubj as number;
  deprels[infinitive] = REL.xcomp as number;
}

/** "The king/nsubj rejected/amod calls/root", "the king/root accused/acl the army": what has a subject and a tense is the clause. */
function raiseVerb(draft: Draft, verb: number): void {
  const { heads, deprels, xpos } = draft;
  const noun = heads[verb] as number;
  if (noun < 0 || xpos[verb] !== PAST) return;
  if (deprels[verb] === REL.amod && noun > verb) {
    const subject = childBefore(draft, verb, -1, REL.nsubj as number);
    if (subject < 0 || draft.upos[noun] === VERB) return;
    replaceHead(draft, verb, noun);
    deprels[noun] = REL.obj as number;
    return;
  }
  if (deprels[verb] !== REL.acl || noun > verb || deprels[noun] !== REL.root) return;
  replaceHead(draft, verb, noun);
  deprels[noun] = REL.nsubj as number;
}

/** The verb takes its noun's place in the sentence, and the noun hangs on the verb. */
function replaceHead({ heads, deprels }: Draft, verb: number, noun: number): void {
  heads[verb] = heads[noun] as number;
  deprels[verb] = deprels[noun] as number;
  heads[noun] = verb;
}

/** "were given refuge/xcomp": what a passive gives is its object. */
function attachGift(draft: Draft, verb: number, last: number): void {
  const { heads, deprels, upos } = draft;
  if (childBefore(draft, verb, Math.max(-1, verb - 6), REL.passive as number) < 0) return;
  for (let noun = verb + 1; noun < last && noun < verb + 5; noun++)
    if (heads[noun] === verb && deprels[noun] === REL.xcomp && upos[noun] === NOUN)
      deprels[noun] = REL.obj as number;
}

/** "granted to the rebels by the king/nmod": the agent of a passive. */
function attachAgent(
  draft: Draft,
  {
    token,
    last,
    isDeed,
  }: {
    readonly token: number;
    readonly last: number;
    readonly isDeed: (noun: string) => boolean;
  },
): void {
  const { heads, deprels } = draft;
  if (childBefore(draft, token, Math.max(-1, token - 6), REL.passive as number) < 0) return;
  if (hasChild(draft, { token, last, relations: [REL.agent as number] })) return;
  for (let marker = token + 1; marker < last; marker++) {
    if (deprels[marker] !== REL.case || wordOf(draft, marker) !== 'by') continue;
    const noun = heads[marker] as number;
    const holder = heads[noun] as number;
    if (deprels[noun] !== REL.nmod || heads[holder] !== token) continue;
    if (deprels[holder] !== REL.obl && deprels[holder] !== REL.obj) continue;
    if (isDeed(draft.lemmas[holder] ?? '')) continue;
    heads[noun] = token;
    deprels[noun] = REL.agent as number;
    return;
  }
}

/** "The bishop/nsubj:pass called/VBN for talks": without an auxiliary, and with the verb's own preposition, it is active. */
function activate(draft: Draft, verb: number, own: ReadonlySet<string>): void {
  const next = verb + 1;
  if (next >= draft.length || !OWN.has(wordOf(draft, next)) || !own.has(wordOf(draft, next)))
    return;
  if (childBefore(draft, verb, Math.max(-1, verb - 6), REL.passive as number) >= 0) return;
  const subject = childBefore(draft, verb, -1, REL.suffering as number);
  if (subject < 0) return;
  draft.deprels[subject] = REL.nsubj as number;
  draft.xpos[verb] = PAST;
}

/** "called off/case the strike/obl", "rolled back/compound tariffs/obj": the noun becomes the phrasal verb's object. */
function attachParticle(
  draft: Draft,
  {
    token,
    last,
    particles,
  }: { readonly token: number; readonly last: number; readonly particles: ReadonlySet<string> },
): void {
  const particle = token + 1;
  if (particle >= last) return;
  const word = wordOf(draft, particle);
  if (!PARTICLES.has(word) || !particles.has(word)) return;
  const noun = draft.heads[particle] as number;
  if (noun === token && draft.deprels[particle] !== REL.case) {
    draft.deprels[particle] = REL.prt;
    return;
  }
  if (noun <= particle || noun >= last) return;
  draft.heads[particle] = token;
  const governed = draft.deprels[particle] === REL.case;
  draft.deprels[particle] = REL.prt;
  if (!governed || draft.heads[noun] !== token) return;
  if (!hasChild(draft, { token, last, relations: [REL.obj as number] }))
    draft.deprels[noun] = REL.obj as number;
}

/** "accused [the army of murder]": the noun behind the verb's own preposition hangs on the verb. */
function attachComplement(
  draft: Draft,
  { token, last, verb }: { readonly token: number; readonly last: number; readonly verb: string },
): void {
  for (let marker = token + 2; marker < last; marker++) {
    if (draft.deprels[marker] !== REL.case) continue;
    if (!COMPLEMENTS[wordOf(draft, marker)]?.has(verb)) continue;
    const noun = draft.heads[marker] as number;
    if (draft.deprels[noun] !== REL.nmod || draft.upos[noun] === NAME) continue;
    const holder = draft.heads[noun] as number;
    if (holder >= noun || draft.heads[holder] !== token) continue;
    const place = draft.deprels[holder];
    if (place !== REL.obj && place !== REL.iobj && place !== REL.obl) continue;
    draft.heads[noun] = token;
    draft.deprels[noun] = REL.obl as number;
    return;
  }
}

/** "called the president to congratulate him": here the infinitive says what for. */
function conveys(
  draft: Draft,
  token: number,
  { last, verb }: { readonly last: number; readonly verb: string },
): boolean {
  return verb === 'call' && hasChild(draft, { token, last, relations: [REL.obj as number] });
}

/** "called on Cuba to free them/advcl", "ruled out freeing/advcl them": that is what was called for, or ruled out. */
function attachInfinitive(draft: Draft, token: number, last: number): void {
  if (hasChild(draft, { token, last, relations: [REL.xcomp as number] })) return;
  for (let verb = token + 1; verb < last; verb++) {
    if (draft.heads[verb] !== token || draft.deprels[verb] !== REL.advcl) continue;
    const particle = draft.deprels[token + 1] === REL.prt ? 1 : 0;
    const gerund = draft.xpos[verb] === GERUND && verb === token + 1 + particle;
    if (!gerund && !(draft.xpos[verb] === INFINITIVE && hasTo(draft, verb))) continue;
    for (let between = token + 1; between < verb; between++)
      if (wordOf(draft, between) === ',') return;
    draft.deprels[verb] = REL.xcomp as number;
    return;
  }
}

/** "charges/obj by the clergy that/mark it tortured/acl:relcl": complete in itself, the clause describes no noun. */
function attachClause(draft: Draft, verb: number, frames: VerbFrames): void {
  const described = draft.heads[verb] as number;
  const own = childBefore(draft, verb, described, REL.nsubj as number);
  if (own < 0 || /^(who|which|that|whom|whose)$/.test(wordOf(draft, own))) return;
  const mark = childBefore(draft, verb, described, REL.mark as number);
  const announced = mark >= 0 && wordOf(draft, mark) === 'that';
  const isAbout = (noun: number): boolean => frames.governsClause(draft.lemmas[noun] ?? '');
  const last = Math.min(draft.length, verb + 4);
  const full = announced || hasChild(draft, { token: verb, last, relations: [REL.obj as number] });
  if (isAbout(described) && full) draft.deprels[verb] = REL.acl as number;
  const holder = draft.heads[described] as number;
  if (!announced || isAbout(described) || holder < 0 || draft.deprels[described] !== REL.nmod)
    return;
  if (!isAbout(holder)) return;
  draft.heads[verb] = holder;
  draft.deprels[verb] = REL.acl as number;
}

function childBefore(
  { heads, deprels }: Draft,
  verb: number,
  after: number,
  wanted: number,
): number {
  for (let child = verb - 1; child > after; child--)
    if (heads[child] === verb && deprels[child] === wanted) return child;
  return -1;
}

function hasTo(draft: Draft, verb: number): boolean {
  for (let marker = verb - 1; marker >= 0 && marker > verb - 4; marker--)
    if (draft.heads[marker] === verb && draft.xpos[marker] === TO) return true;
  return false;
}

function hasChild(
  { heads, deprels }: Draft,
  {
    token,
    last,
    relations,
  }: { readonly token: number; readonly last: number; readonly relations: readonly number[] },
): boolean {
  for (let child = token + 1; child < last; child++)
    if (heads[child] === token && relations.includes(deprels[child] as number)) return true;
  return false;
}
