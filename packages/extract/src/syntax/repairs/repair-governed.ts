/** Repairs of infinitives and gerunds that a verb governs: what is called for, agreed or ruled out. */

import { wordSet } from '@dateline/language';
import { isTimeWord } from '../times/is-time-word.ts';
import { GERUND, INFINITIVE, REL } from './labels.ts';
import {
  childBefore,
  frameOf,
  hasChild,
  hasTo,
  nameOfVerb,
  type OpenSentence,
  wordOf,
} from './open-sentence.ts';
import { hang } from './rehang.ts';

/**
 * "called on Cuba to free them/advcl", "ruled out freeing/advcl them", "agreed in principle to leave/acl": that is what was called
 * for, ruled out or agreed.
 */
export function attachInfinitive(sentence: OpenSentence, token: number): void {
  const { last } = sentence;
  if (!frameOf(sentence, token).governsInfinitive || conveys(sentence, token)) return;
  for (let verb = token + 1; verb < last; verb++) raiseOverParticiple(sentence, verb, token);
  if (hasChild(sentence, token, [REL.xcomp])) return;
  for (let verb = token + 1; verb < last; verb++) {
    raiseOverAside(sentence, verb, token);
    if (sentence.heads[verb] !== token || sentence.deprels[verb] !== REL.advcl) continue;
    const particle = sentence.deprels[token + 1] === REL.prt ? 1 : 0;
    const gerund = sentence.xpos[verb] === GERUND && verb === token + 1 + particle;
    if (!gerund && !(sentence.xpos[verb] === INFINITIVE && hasTo(sentence, verb))) continue;
    if (!isReached(sentence, token, verb)) return;
    sentence.deprels[verb] = REL.xcomp;
    return;
  }
}

/** No comma stands between, unless two set something aside: "told miners, some of them ill, to leave". */
function isReached(sentence: OpenSentence, verb: number, infinitive: number): boolean {
  let commas = 0;
  for (let word = verb + 1; word < infinitive; word++) if (wordOf(sentence, word) === ',') commas++;
  return commas === 0 || (commas === 2 && wordOf(sentence, infinitive - 2) === ',');
}

/** "agreed in principle/obl to leave/acl", "refused on Monday/obl to leave/acl": no day and no manner is about a deed. */
function raiseOverAside(sentence: OpenSentence, infinitive: number, verb: number): void {
  const { heads, deprels } = sentence;
  const aside = heads[infinitive] as number;
  if (deprels[infinitive] !== REL.acl || aside < 0 || !hasTo(sentence, infinitive)) return;
  if (heads[aside] !== verb || deprels[aside] !== REL.obl) return;
  const word = wordOf(sentence, aside);
  if (!MANNERS.has(word) && !isTimeWord(word)) return;
  hang(sentence, infinitive, verb, REL.advcl);
}

/** Nouns of how a thing is said or done, and where: "vowed in a speech to leave". */
const MANNERS = wordSet(
  'principle private public advance vain turn broadcast communique speech statement letter interview message video ' +
    'videotape address note',
);

/**
 * "appealed to strikers/obl camped/acl outside the gate to go/advcl home", "camped/xcomp-of-appealed": the deed asked for, where the
 * participle has its own.
 */
function raiseOverParticiple(sentence: OpenSentence, infinitive: number, verb: number): void {
  const { heads, deprels } = sentence;
  const participle = heads[infinitive] as number;
  if (deprels[infinitive] !== REL.advcl || participle < verb || !hasTo(sentence, infinitive))
    return;
  const isTaken = deprels[participle] === REL.xcomp && heads[participle] === verb;
  if (!isTaken && deprels[participle] !== REL.acl) return;
  if (sentence.xpos[participle] === GERUND || hasTo(sentence, participle)) return;
  const asked = isTaken ? participle - 1 : (heads[participle] as number);
  if (heads[asked] !== verb || deprels[asked] !== REL.obl) return;
  const marker = childBefore(sentence, asked, REL.case, verb);
  if (marker < 0 || wordOf(sentence, participle + 1) === 'to') return;
  if (!/^(?:to|on|upon|with)$/.test(wordOf(sentence, marker))) return;
  heads[infinitive] = verb;
  hang(sentence, participle, asked, REL.acl);
}

/** "called the president to congratulate him": here the infinitive says what for. */
function conveys(sentence: OpenSentence, token: number): boolean {
  return nameOfVerb(sentence, token) === 'call' && hasChild(sentence, token, [REL.obj]);
}
