/** Repairs of verbs left without their subject, where a word like "after" drew the parser off. */

import { isTimeWord } from '../times/is-time-word.ts';
import {
  childBefore,
  type Draft,
  hasPassive,
  INFINITIVE,
  isNounOrName,
  nextChild,
  PAST,
  REL,
  type Stretch,
  wordOf,
} from './repair-draft.ts';

/** Words that open a clause as often as a noun phrase. */
const OPENERS = new Set('after before since until'.split(' '));

/** "after/case Chad/obl accused/advcl Mali": what has a tense has a subject, and that is no occasion. */
export function seatSubject(draft: Draft, verb: number, first: number): void {
  const { heads, deprels, xpos } = draft;
  if (xpos[verb] !== PAST || deprels[verb] !== REL.advcl) return;
  if (childBefore(draft, verb, first - 1, REL.nsubj) >= 0) return;
  const noun = verb - 1;
  if (noun <= first || !isNounOrName(draft, noun)) return;
  if (deprels[noun] !== REL.obl || heads[noun] !== heads[verb]) return;
  const opener = childBefore(draft, noun, first - 1, REL.case);
  if (opener < 0 || !OPENERS.has(wordOf(draft, opener)) || isTimeWord(wordOf(draft, noun))) return;
  heads[noun] = verb;
  deprels[noun] = REL.nsubj;
  heads[opener] = verb;
  deprels[opener] = REL.mark;
}

/** "help Jordan/compound host/xcomp refugees", "help Jordan/nsubj host": no noun is part of a bare verb; between two it is the first's. */
export function seatHelped(draft: Draft, verb: number, { first, last }: Stretch): void {
  const { heads, deprels, xpos, lemmas } = draft;
  if (xpos[verb] !== INFINITIVE || !isBelow(deprels[verb])) return;
  const above = heads[verb] as number;
  if (above < first || above > verb || !HELPING.has(lemmas[above] ?? '')) return;
  const part = childBefore(draft, verb, above, REL.compound);
  const noun = part < 0 ? childBefore(draft, verb, above, REL.nsubj) : part;
  if (noun < 0 || !isNounOrName(draft, noun)) return;
  for (let word = above + 1; word < noun; word++) if (heads[word] === verb) heads[word] = noun;
  for (let word = verb + 1; word < last; word++)
    if (heads[word] === above && deprels[word] === REL.obj) heads[word] = verb;
  heads[noun] = above;
  deprels[noun] = REL.obj;
  deprels[verb] = REL.xcomp;
}

const isBelow = (relation: number | undefined): boolean =>
  relation === REL.xcomp || relation === REL.ccomp;

/** Verbs with a bare infinitive behind their object. */
const HELPING = new Set('help let make have watch see'.split(' '));

/** "Both/cc:preconj condemned it": where nothing is joined to the verb and no one else does it, they are who does. */
export function seatBoth(draft: Draft, verb: number, { first, last }: Stretch): void {
  const { deprels } = draft;
  const both = childBefore(draft, verb, first - 1, REL.preconj);
  if (both < 0 || !/^(?:both|neither|either)$/.test(wordOf(draft, both))) return;
  const taken = [REL.nsubj, REL.suffering].some(
    (relation) => childBefore(draft, verb, first - 1, relation) >= 0,
  );
  const joined = nextChild(draft, verb, last);
  if (taken || (joined >= 0 && deprels[joined] === REL.conj)) return;
  deprels[both] = hasPassive(draft, verb) ? REL.suffering : REL.nsubj;
}
