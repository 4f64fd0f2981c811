/** Repairs of what a verb takes: particles, objects, complements with its own preposition. */

import { isTimeWord } from './is-time-word.ts';
import {
  childBefore,
  type Draft,
  hasChild,
  hasPassive,
  NAME,
  NOUN,
  REL,
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
    takeObject(draft, token, last);
    freeOf(draft, { token, last, particle });
    return;
  }
  if (noun <= particle || noun >= last) return;
  draft.heads[particle] = token;
  const governed = draft.deprels[particle] === REL.case;
  draft.deprels[particle] = REL.prt;
  if (!governed || draft.heads[noun] !== token) return;
  if (!hasChild(draft, { token, last, relations: [REL.obj] })) draft.deprels[noun] = REL.obj;
  freeOf(draft, { token, last, particle });
}

/** "walked out of/fixed-on-out the talks": the preposition is the noun's, as behind other phrasal verbs. */
function freeOf(
  { heads, deprels, forms }: Draft,
  {
    token,
    last,
    particle,
  }: { readonly token: number; readonly last: number; readonly particle: number },
): void {
  const of = particle + 1;
  if (of >= last || heads[of] !== particle || forms[of]?.text !== 'of') return;
  for (let noun = of + 1; noun < last; noun++) {
    if (heads[noun] !== token) continue;
    if (deprels[noun] !== REL.obj && deprels[noun] !== REL.obl) return;
    heads[of] = noun;
    deprels[of] = REL.case;
    return;
  }
}

/** "sealed off/prt the port/obl", "handed over/prt to Chad/obl a rebel/obl": what has no preposition is a phrasal verb's object. */
function takeObject(draft: Draft, verb: number, last: number): void {
  if (hasChild(draft, { token: verb, last, relations: [REL.obj] })) return;
  for (let noun = verb + 2; noun < last; noun++) {
    if (draft.heads[noun] !== verb || draft.deprels[noun] !== REL.obl) continue;
    if (childBefore(draft, noun, verb, REL.case) >= 0 || isTimeWord(wordOf(draft, noun))) continue;
    draft.deprels[noun] = REL.obj;
    return;
  }
}

/** "were given refuge/xcomp": what a passive gives is its object. */
export function attachGift(draft: Draft, verb: number, last: number): void {
  const { heads, deprels, upos } = draft;
  if (!hasPassive(draft, verb)) return;
  for (let noun = verb + 1; noun < last && noun < verb + 5; noun++)
    if (heads[noun] === verb && deprels[noun] === REL.xcomp && upos[noun] === NOUN)
      deprels[noun] = REL.obj;
}

/** "asked Chad for/case helicopters/obj": what has a preposition is no object. */
export function lowerObject({ heads, deprels }: Draft, verb: number, last: number): void {
  for (let marker = verb + 1; marker < last; marker++) {
    const noun = heads[marker] as number;
    if (deprels[marker] !== REL.case || noun <= marker) continue;
    if (heads[noun] === verb && deprels[noun] === REL.obj) deprels[noun] = REL.obl;
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
    draft.deprels[noun] = REL.obl;
    return;
  }
}
