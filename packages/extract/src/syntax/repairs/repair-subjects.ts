/** Repairs of verbs left without their subject, where a word like "after" drew the parser off. */

import { wordSet } from '@dateline/language';
import { isTimeWord } from '../times/is-time-word.ts';
import { INFINITIVE, PAST, REL } from './labels.ts';
import {
  childBefore,
  hasPassive,
  isNounOrName,
  nextChild,
  type OpenSentence,
  wordOf,
} from './open-sentence.ts';
import { handOver, hang } from './rehang.ts';

/** Words that open a clause as often as a noun phrase. */
const OPENERS = wordSet('after before since until');

/** "after/case Chad/obl accused/advcl Mali": what has a tense has a subject, and that is no occasion. */
export function seatSubject(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, xpos, first } = sentence;
  if (xpos[verb] !== PAST || deprels[verb] !== REL.advcl) return;
  if (childBefore(sentence, verb, REL.nsubj) >= 0) return;
  const noun = verb - 1;
  if (noun <= first || !isNounOrName(sentence, noun)) return;
  if (deprels[noun] !== REL.obl || heads[noun] !== heads[verb]) return;
  const opener = childBefore(sentence, noun, REL.case);
  if (opener < 0 || !OPENERS.has(wordOf(sentence, opener)) || isTimeWord(wordOf(sentence, noun)))
    return;
  hang(sentence, noun, verb, REL.nsubj);
  hang(sentence, opener, verb, REL.mark);
}

/** "help Jordan/compound host/xcomp refugees", "help Jordan/nsubj host": no noun is part of a bare verb; between two it is the first's. */
export function seatHelped(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, xpos, lemmas, first, last } = sentence;
  if (xpos[verb] !== INFINITIVE || !isBelow(deprels[verb])) return;
  const above = heads[verb] as number;
  if (above < first || above > verb || !HELPING.has(lemmas[above] ?? '')) return;
  const part = childBefore(sentence, verb, REL.compound, above);
  const noun = part < 0 ? childBefore(sentence, verb, REL.nsubj, above) : part;
  if (noun < 0 || !isNounOrName(sentence, noun)) return;
  handOver(sentence, { from: verb, to: noun, first: above + 1, last: noun });
  for (let word = verb + 1; word < last; word++)
    if (heads[word] === above && deprels[word] === REL.obj) heads[word] = verb;
  hang(sentence, noun, above, REL.obj);
  deprels[verb] = REL.xcomp;
}

const isBelow = (relation: number | undefined): boolean =>
  relation === REL.xcomp || relation === REL.ccomp;

/** Verbs with a bare infinitive behind their object. */
const HELPING = wordSet('help let make have watch see');

/** "Both/cc:preconj condemned it": where nothing is joined to the verb and no one else does it, they are who does. */
export function seatBoth(sentence: OpenSentence, verb: number): void {
  const { deprels } = sentence;
  const both = childBefore(sentence, verb, REL.preconj);
  if (both < 0 || !/^(?:both|neither|either)$/.test(wordOf(sentence, both))) return;
  const taken = [REL.nsubj, REL.suffering].some(
    (relation) => childBefore(sentence, verb, relation) >= 0,
  );
  const joined = nextChild(sentence, verb);
  if (taken || (joined >= 0 && deprels[joined] === REL.conj)) return;
  deprels[both] = hasPassive(sentence, verb) ? REL.suffering : REL.nsubj;
}
