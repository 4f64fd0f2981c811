/** Repairs of phrasal verbs: their particle, which the parser takes for a preposition, and the object that is theirs by it. */

import { wordSet } from '@dateline/language';
import { isTimeWord } from '../times/is-time-word.ts';
import { PARTICIPLE, REL } from './labels.ts';
import {
  childBefore,
  frameOf,
  hasChild,
  hasPassive,
  type OpenSentence,
  wordOf,
} from './open-sentence.ts';
import { hang } from './rehang.ts';

/** Words that are no particle of a verb but a preposition before these many verbs' nouns. */
const PARTICLES = wordSet('ablaze alight aside away back down free off out over up');

/** Particles that may as well describe the noun behind them: "set free/amod birds". */
const QUALITIES = wordSet('ablaze alight free');

/** "called off/case the strike/obl", "rolled back/compound tariffs/obj": the noun becomes the phrasal verb's object. */
export function attachParticle(sentence: OpenSentence, token: number): void {
  const { last } = sentence;
  const particle = token + 1;
  if (particle >= last) return;
  const word = wordOf(sentence, particle);
  if (!PARTICLES.has(word) || !frameOf(sentence, token).particles.has(word)) return;
  if (QUALITIES.has(word) && sentence.deprels[particle] !== REL.amod) return;
  // A word that the verb itself hangs on is none of its own.
  if (sentence.heads[token] === particle) return;
  const noun = sentence.heads[particle] as number;
  if (noun === token && sentence.deprels[particle] !== REL.case) {
    sentence.deprels[particle] = REL.prt;
    takeObject(sentence, token);
    freeOf(sentence, token, particle);
    return;
  }
  if (noun <= particle || noun >= last) return;
  sentence.heads[particle] = token;
  const governed = sentence.deprels[particle] === REL.case;
  sentence.deprels[particle] = REL.prt;
  if (!governed) takeObject(sentence, token);
  if (!governed || sentence.heads[noun] !== token) return;
  // "beaten and driven out of their capital": whoever is driven is the verb's object, and the capital is none.
  const isOf = sentence.forms[particle + 1]?.text === 'of';
  const isObject = !isOf || sentence.xpos[token] !== PARTICIPLE || isPerfect(sentence, token);
  if (isObject && !hasChild(sentence, token, [REL.obj])) sentence.deprels[noun] = REL.obj;
  freeOf(sentence, token, particle);
}

/** "has pulled out of the talks" */
const isPerfect = (sentence: OpenSentence, verb: number): boolean =>
  childBefore(sentence, verb, REL.aux, verb - 6) >= 0 && !hasPassive(sentence, verb);

/** "walked out of/fixed-on-out the talks": the preposition is the noun's, as behind other phrasal verbs. */
function freeOf(sentence: OpenSentence, token: number, particle: number): void {
  const { heads, deprels, forms, last } = sentence;
  const of = particle + 1;
  if (of >= last || heads[of] !== particle || forms[of]?.text !== 'of') return;
  for (let noun = of + 1; noun < last; noun++) {
    if (heads[noun] !== token) continue;
    if (deprels[noun] !== REL.obj && deprels[noun] !== REL.obl) return;
    hang(sentence, of, noun, REL.case);
    return;
  }
}

/** "sealed off/prt the port/obl", "handed over/prt to Chad/obl a rebel/obl": what has no preposition is a phrasal verb's object. */
function takeObject(sentence: OpenSentence, verb: number): void {
  const { last } = sentence;
  if (hasChild(sentence, verb, [REL.obj])) return;
  for (let noun = verb + 2; noun < last; noun++) {
    if (sentence.heads[noun] !== verb || sentence.deprels[noun] !== REL.obl) continue;
    if (childBefore(sentence, noun, REL.case, verb) >= 0 || isTimeWord(wordOf(sentence, noun)))
      continue;
    sentence.deprels[noun] = REL.obj;
    return;
  }
}

/** "said no/det to membership/obl": the answer belongs to the verb. */
export function attachAnswer(sentence: OpenSentence, verb: number): void {
  const { last } = sentence;
  const answer = verb + 1;
  if (
    answer + 1 >= last ||
    wordOf(sentence, answer) !== 'no' ||
    wordOf(sentence, answer + 1) !== 'to'
  )
    return;
  if (sentence.heads[answer] === verb) return;
  hang(sentence, answer, verb, REL.prt);
}
