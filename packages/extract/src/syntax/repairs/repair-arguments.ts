/** Repairs of what a verb takes: objects, and complements with its own preposition. */

import { isTimeWord } from '../times/is-time-word.ts';
import { ADJECTIVE, type Draft, hasChild, NAME, NOUN, REL, wordOf } from './repair-draft.ts';

/** Verbs that a noun behind this preposition completes, though it may stand behind the verb's object. */
const COMPLETED = {
  of: 'accuse acquit absolve assure convict deprive inform notify remind rob strip suspect warn',
  with: 'arm charge equip present provide supply threaten',
  for: 'appeal ask blame charge condemn criticise criticize denounce fine indict investigate jail petition plead praise prosecute sue thank',
  // They take things away from a place: "evacuated part of its staff from the city".
  from: 'airlift deport evacuate expel recall remove withdraw',
};

/** Each verb's own prepositions. */
const COMPLEMENTS = prepositionsOf(COMPLETED);

function prepositionsOf(
  verbs: Readonly<Record<string, string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [preposition, all] of Object.entries(verbs))
    for (const verb of all.split(' '))
      found.set(verb, (found.get(verb) ?? new Set()).add(preposition));
  return found;
}

/** "asked Chad for/case helicopters/obj": what has a preposition is no object. */
export function lowerObject({ heads, deprels }: Draft, verb: number, last: number): void {
  for (let marker = verb + 1; marker < last; marker++) {
    const noun = heads[marker] as number;
    if (deprels[marker] !== REL.case || noun <= marker) continue;
    if (heads[noun] === verb && deprels[noun] === REL.obj) deprels[noun] = REL.obl;
  }
}

/** "called for rights for women/obl": what is asked for takes the same preposition again, the verb does not. */
export function lowerRepeated(
  draft: Draft,
  {
    token,
    last,
    particles,
  }: { readonly token: number; readonly last: number; readonly particles: ReadonlySet<string> },
): void {
  const { heads, deprels, upos } = draft;
  const preposition = wordOf(draft, token + 1);
  const asked = heads[token + 1] as number;
  if (!particles.has(preposition) || deprels[token + 1] !== REL.case || upos[asked] !== NOUN)
    return;
  if (heads[asked] !== token || isTimeWord(wordOf(draft, asked))) return;
  const marker = asked + 1;
  const other = heads[marker] as number;
  if (marker >= last || wordOf(draft, marker) !== preposition || deprels[marker] !== REL.case)
    return;
  if (heads[other] !== token || isTimeWord(draft.lemmas[other] ?? '')) return;
  heads[other] = asked;
  deprels[other] = REL.nmod;
}

/** 'called her talks with the union "most useful/appos"': a quality stands beside no one, it is what something is called. */
export function attachQuality(draft: Draft, verb: number, last: number): void {
  const { heads, deprels, upos } = draft;
  if (!CALLING.has(draft.lemmas[verb] ?? '')) return;
  if (hasChild(draft, { token: verb, last, relations: [REL.xcomp] })) return;
  for (let quality = verb + 2; quality < last; quality++) {
    if (upos[quality] !== ADJECTIVE || !isBehindNoun(draft, quality)) continue;
    let holder = heads[quality] as number;
    while (holder > verb && deprels[holder] === REL.nmod) holder = heads[holder] as number;
    if (holder <= verb || heads[holder] !== verb || deprels[holder] !== REL.obj) continue;
    heads[quality] = verb;
    deprels[quality] = REL.xcomp;
    return;
  }
}

/** "found the regime guilty/amod": an adjective that follows its noun. */
function isBehindNoun({ heads, deprels }: Draft, quality: number): boolean {
  if (deprels[quality] === REL.appos) return true;
  return deprels[quality] === REL.amod && (heads[quality] as number) < quality;
}

const CALLING = new Set('brand call consider declare deem dub find label pronounce'.split(' '));

/** "accused [the army of murder]": the noun behind the verb's own preposition hangs on the verb. */
export function attachComplement(
  draft: Draft,
  { token, last, verb }: { readonly token: number; readonly last: number; readonly verb: string },
): void {
  const prepositions = COMPLEMENTS.get(verb);
  if (prepositions === undefined) return;
  for (let marker = token + 2; marker < last; marker++) {
    if (draft.deprels[marker] !== REL.case || !prepositions.has(wordOf(draft, marker))) continue;
    const removed = wordOf(draft, marker) === 'from';
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
