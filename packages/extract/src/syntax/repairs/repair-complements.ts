/** Repairs of what completes a verb behind its own preposition, and was hung on the object: accused of what, charged with what. */

import { GERUND, NAME, REL } from './labels.ts';
import { childBefore, nameOfVerb, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

/** "accused it of funding/obl and arming/conj-of-accused rebels": that is the second charge, and not the accuser's doing. */
export function joinCharge(sentence: OpenSentence, token: number): void {
  const { heads, deprels, xpos } = sentence;
  const [joiner, first] = [token - 1, token - 2];
  const verb = heads[token] as number;
  if (deprels[token] !== REL.conj || xpos[token] !== GERUND || verb < 0 || verb > first) return;
  if (!/^(?:and|or)$/.test(wordOf(sentence, joiner))) return;
  if (heads[first] !== verb || deprels[first] !== REL.obl) return;
  const marker = childBefore(sentence, first, REL.case, verb);
  if (marker >= 0 && isItsOwn(sentence, verb, marker)) heads[token] = first;
}

/** "accused [the rebel group of murdering/acl nuns]": what it is accused of, and not which group it is. */
export function attachCharge(sentence: OpenSentence, token: number): void {
  const { heads, deprels, xpos } = sentence;
  if (deprels[token] !== REL.acl || xpos[token] !== GERUND) return;
  const noun = heads[token] as number;
  const verb = heads[noun] as number;
  if (verb < 0 || verb > noun || (deprels[noun] !== REL.obj && deprels[noun] !== REL.iobj)) return;
  const mark = childBefore(sentence, token, REL.mark, noun);
  if (mark >= 0 && isItsOwn(sentence, verb, mark)) hang(sentence, token, verb, REL.advcl);
}

/** Is this the preposition behind which the verb says of what, with what, for what? */
const isItsOwn = (sentence: OpenSentence, verb: number, preposition: number): boolean =>
  COMPLEMENTS.get(nameOfVerb(sentence, verb))?.has(wordOf(sentence, preposition)) === true;

/** "accused [the army of murder]": the noun behind the verb's own preposition hangs on the verb. */
export function attachComplement(sentence: OpenSentence, token: number): void {
  const { last } = sentence;
  const prepositions = COMPLEMENTS.get(nameOfVerb(sentence, token));
  if (prepositions === undefined) return;
  for (let marker = token + 2; marker < last; marker++) {
    if (sentence.deprels[marker] !== REL.case || !prepositions.has(wordOf(sentence, marker)))
      continue;
    const removed = wordOf(sentence, marker) === 'from';
    const noun = sentence.heads[marker] as number;
    if (sentence.deprels[noun] !== REL.nmod || (sentence.upos[noun] === NAME && !removed)) continue;
    let holder = sentence.heads[noun] as number;
    // "part of its staff": the place is that of the whole.
    while (removed && holder > token && sentence.deprels[holder] === REL.nmod)
      holder = sentence.heads[holder] as number;
    if (holder >= noun || sentence.heads[holder] !== token) continue;
    const place = sentence.deprels[holder];
    if (place !== REL.obj && place !== REL.iobj && place !== REL.obl) continue;
    hang(sentence, noun, token, REL.obl);
    return;
  }
}

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
