/** Repairs of phrasal verbs: their particle, which the parser takes for a preposition, and the object that is theirs by it. */

import { isTimeWord } from '../times/is-time-word.ts';
import {
  childBefore,
  type Draft,
  hasChild,
  hasPassive,
  PARTICIPLE,
  REL,
  wordOf,
} from './repair-draft.ts';

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
  if (particle >= last || particles.size === 0) return;
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
  if (!governed) takeObject(draft, token, last);
  if (!governed || draft.heads[noun] !== token) return;
  // "beaten and driven out of their capital": whoever is driven is the verb's object, and the capital is none.
  const isOf = draft.forms[particle + 1]?.text === 'of';
  const isObject = !isOf || draft.xpos[token] !== PARTICIPLE || isPerfect(draft, token);
  if (isObject && !hasChild(draft, { token, last, relations: [REL.obj] }))
    draft.deprels[noun] = REL.obj;
  freeOf(draft, { token, last, particle });
}

/** "has pulled out of the talks" */
const isPerfect = (draft: Draft, verb: number): boolean =>
  childBefore(draft, verb, Math.max(-1, verb - 6), REL.aux) >= 0 && !hasPassive(draft, verb);

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

/** "said no/det to membership/obl": the answer belongs to the verb. */
export function attachAnswer(draft: Draft, verb: number, last: number): void {
  const answer = verb + 1;
  if (answer + 1 >= last || wordOf(draft, answer) !== 'no' || wordOf(draft, answer + 1) !== 'to')
    return;
  if (draft.heads[answer] === verb) return;
  draft.heads[answer] = verb;
  draft.deprels[answer] = REL.prt;
}
