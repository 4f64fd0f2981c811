/** Repairs of what a verb takes: particles, objects, agents, complements with its own preposition. */

import { isTimeWord } from './is-time-word.ts';
import {
  ADJECTIVE,
  type Draft,
  hasChild,
  hasPassive,
  NAME,
  NOUN,
  REL,
  type VerbFrames,
  wordOf,
} from './repair-draft.ts';

/** Prepositions whose noun completes the verb, though it may stand behind the verb's object. */
const COMPLEMENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    of: 'accuse acquit absolve assure convict deprive inform notify remind rob strip suspect warn',
    with: 'arm charge equip present provide supply threaten',
    for: 'appeal ask blame charge condemn criticise criticize denounce fine indict investigate jail praise prosecute sue thank',
  }).map(([preposition, verbs]) => [preposition, new Set(verbs.split(' '))]),
);

/** Verbs that take things away from a place: "evacuated part of its staff from the city". */
const REMOVALS = new Set('airlift deport evacuate expel recall remove withdraw'.split(' '));

/** Words that are no particle of a verb but a preposition before these many verbs' nouns. */
const PARTICLES = new Set('ablaze alight aside away back down free off out over up'.split(' '));

/** Particles that may as well describe the noun behind them: "set free/amod birds". */
const QUALITIES = new Set(['ablaze', 'alight', 'free']);

/** "called off/case the strike/obl", "rolled back/compound tariffs/obj": the noun becomes the phrasal verb's object. */
export function attachParticle(
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
  if (QUALITIES.has(word) && draft.deprels[particle] !== REL.amod) return;
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

/** "were given refuge/xcomp": what a passive gives is its object. */
export function attachGift(draft: Draft, verb: number, last: number): void {
  const { heads, deprels, upos } = draft;
  if (!hasPassive(draft, verb)) return;
  for (let noun = verb + 1; noun < last && noun < verb + 5; noun++)
    if (heads[noun] === verb && deprels[noun] === REL.xcomp && upos[noun] === NOUN)
      deprels[noun] = REL.obj as number;
}

/** "asked Chad for/case helicopters/obj": what has a preposition is no object. */
export function lowerObject({ heads, deprels }: Draft, verb: number, last: number): void {
  for (let marker = verb + 1; marker < last; marker++) {
    const noun = heads[marker] as number;
    if (deprels[marker] !== REL.case || noun <= marker) continue;
    if (heads[noun] === verb && deprels[noun] === REL.obj) deprels[noun] = REL.obl as number;
  }
}

/** "was let go/xcomp by his captors/agent-of-go": of the two verbs, the passive one has an agent. */
export function raiseAgent(draft: Draft, verb: number, last: number): void {
  const { heads, deprels } = draft;
  if (!hasPassive(draft, verb)) return;
  for (let below = verb + 1; below < last; below++) {
    if (heads[below] !== verb || deprels[below] !== REL.xcomp || hasPassive(draft, below)) continue;
    for (let agent = below + 1; agent < last; agent++)
      if (heads[agent] === below && deprels[agent] === REL.agent) heads[agent] = verb;
  }
}

/** "criticism from Chad of the raid/nmod-of-Chad": what it is about hangs on the word, not on its author. */
export function raiseMatter(draft: Draft, noun: number, last: number, frames: VerbFrames): void {
  const { heads, deprels, upos } = draft;
  const author = noun + 2;
  if (author >= last || upos[author] !== NAME || !/^(?:from|by)$/.test(wordOf(draft, noun + 1)))
    return;
  if (upos[noun] !== NOUN || !hasMatter(draft, noun, frames)) return;
  const isBeside = heads[author] === heads[noun] && deprels[author] === REL.obl;
  if (heads[author] !== noun && !isBeside) return;
  for (let marker = author + 1; marker < last; marker++) {
    const matter = heads[marker] as number;
    const isOf = deprels[marker] === REL.case && /^(?:of|for|over)$/.test(wordOf(draft, marker));
    if (!isOf || heads[matter] !== author || deprels[matter] !== REL.nmod) continue;
    heads[matter] = noun;
    heads[author] = noun;
    deprels[author] = REL.nmod as number;
  }
}

function hasMatter({ lemmas }: Draft, noun: number, frames: VerbFrames): boolean {
  const lemma = lemmas[noun] ?? '';
  return frames.governsClause(lemma) || frames.isDeed(lemma);
}

interface AgentSearch {
  readonly token: number;
  readonly last: number;
  readonly isDeed: (noun: string) => boolean;
}

/** "granted to the rebels by the king/nmod": the agent of a passive. */
export function attachAgent(draft: Draft, { token, last, isDeed }: AgentSearch): void {
  const { heads, deprels } = draft;
  if (!hasPassive(draft, token)) return;
  if (hasChild(draft, { token, last, relations: [REL.agent as number] })) return;
  for (let marker = token + 1; marker < last; marker++) {
    if (deprels[marker] !== REL.case || wordOf(draft, marker) !== 'by') continue;
    const noun = heads[marker] as number;
    const holder = heads[noun] as number;
    const besideNoun = deprels[noun] === REL.nmod && isComplement(draft, holder, token);
    if (!besideNoun && !isBesideQuality(draft, noun, token)) continue;
    // "was found guilty of murder by a court": the verb's, though murder is a deed.
    if (!ACTED_ON.test(wordOf(draft, token)) && isDeed(draft.lemmas[holder] ?? '')) continue;
    heads[noun] = token;
    deprels[noun] = REL.agent as number;
    return;
  }
}

const ACTED_ON =
  /^(?:found|convicted|acquitted|accused|charged|indicted|sentenced|suspected|cleared|hit|slapped|punished|targeted|threatened)$/;

/** "was found guilty/xcomp by a court/obl-of-guilty": no quality has an agent. Days stay. */
function isBesideQuality(
  { heads, deprels, upos, lemmas }: Draft,
  noun: number,
  verb: number,
): boolean {
  const quality = heads[noun] as number;
  if (heads[quality] !== verb || deprels[quality] !== REL.xcomp) return false;
  if (isTimeWord(lemmas[noun] ?? '')) return false;
  return deprels[noun] === REL.obl && upos[quality] === ADJECTIVE;
}

/** Is it what the verb takes, or coordinated with it, or what a quality of its own takes: "found guilty of genocide"? */
function isComplement({ heads, deprels }: Draft, noun: number, verb: number): boolean {
  const place = deprels[noun] as number;
  const head = heads[noun] as number;
  if (head === verb) return place === REL.obl || place === REL.obj;
  if (head < verb || heads[head] !== verb) return false;
  if (place === REL.conj) return deprels[head] === REL.obl || deprels[head] === REL.obj;
  return deprels[head] === REL.xcomp;
}

/** "is investigating abuses/obj by soldiers/obl": beside an active verb "by" names who did its object. */
export function attachAuthor(draft: Draft, { token, last, isDeed }: AgentSearch): void {
  const { heads, deprels } = draft;
  if (hasPassive(draft, token)) return;
  for (let deed = token + 1; deed < last - 1; deed++) {
    if (heads[deed] !== token || deprels[deed] !== REL.obj) continue;
    if (wordOf(draft, deed + 1) !== 'by' || !isDeed(draft.lemmas[deed] ?? '')) continue;
    const author = heads[deed + 1] as number;
    if (heads[author] !== token || author <= deed) continue;
    heads[author] = deed;
    deprels[author] = REL.nmod as number;
  }
}

/** "accused [the army of murder]": the noun behind the verb's own preposition hangs on the verb. */
export function attachComplement(
  draft: Draft,
  { token, last, verb }: { readonly token: number; readonly last: number; readonly verb: string },
): void {
  for (let marker = token + 2; marker < last; marker++) {
    if (draft.deprels[marker] !== REL.case) continue;
    const removed = wordOf(draft, marker) === 'from' && REMOVALS.has(verb);
    if (!removed && !COMPLEMENTS.get(wordOf(draft, marker))?.has(verb)) continue;
    const noun = draft.heads[marker] as number;
    if (draft.deprels[noun] !== REL.nmod || (draft.upos[noun] === NAME && !removed)) continue;
    let holder = draft.heads[noun] as number;
    // "part of its staff": the place is that of the whole.
    while (removed && holder > token && draft.deprels[holder] === REL.nmod)
      holder = draft.heads[holder] as number;
    if (holder >= noun || draft.heads[holder] !== token) continue;
    const place = draft.deprels[holder];
    if (place !== REL.obj && place !== REL.iobj && place !== REL.obl) continue;
    draft.heads[noun] = token;
    draft.deprels[noun] = REL.obl as number;
    return;
  }
}
