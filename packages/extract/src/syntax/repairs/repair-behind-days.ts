/** Repairs of what a day keeps from the word that it belongs to: news puts "on Friday" right behind its verb, or behind what was said. */

import { isTimeWord } from '../times/is-time-word.ts';
import { GERUND, PLURAL, REL, VERB } from './labels.ts';
import {
  frameOf,
  hasChild,
  hasPassive,
  hasTo,
  isNounOrName,
  type OpenSentence,
  verbOf,
  wordOf,
} from './open-sentence.ts';
import { hang } from './rehang.ts';

export function reachBehindDay(sentence: OpenSentence, verb: number): void {
  for (let day = verb + 1; day < sentence.last - 1; day++)
    if (isTimeWord(wordOf(sentence, day)))
      if (!attachGerund(sentence, day, verb) && !freeMatter(sentence, day, verb))
        lowerMatter(sentence, day, verb);
}

/** "ruled out on Friday sending/advcl troops", "denied on Friday selling arms": what the verb is about. */
function attachGerund(sentence: OpenSentence, day: number, verb: number): boolean {
  const { heads, deprels, upos, xpos, lexicon } = sentence;
  const gerund = day + 1;
  if (heads[day] !== verb || upos[gerund] !== VERB || xpos[gerund] !== GERUND) return false;
  if (heads[gerund] !== verb || deprels[gerund] !== REL.advcl) return false;
  if (
    !frameOf(sentence, verb).governsInfinitive &&
    !lexicon.operatorOf('verb', verbOf(sentence, verb) ?? '')
  )
    return false;
  if (hasObject(sentence, verb)) return false;
  deprels[gerund] = REL.xcomp;
  return true;
}

/** "rejected on/case Friday/compound new calls/obl for talks": the day is when, the calls are what was rejected. */
function freeMatter(sentence: OpenSentence, day: number, verb: number): boolean {
  const { heads, deprels } = sentence;
  const marker = day - 1;
  const noun = heads[day] as number;
  if (deprels[day] !== REL.compound || wordOf(sentence, marker) !== 'on') return false;
  if (heads[marker] !== noun || heads[noun] !== verb || deprels[noun] !== REL.obl) return false;
  if (!isMatter(sentence, noun) || frameOf(sentence, verb).particles.has('on')) return false;
  if (hasObject(sentence, verb) || hasPassive(sentence, verb)) return false;
  if (takesOn(sentence, verb, marker)) return false;
  heads[marker] = day;
  hang(sentence, day, verb, REL.obl);
  deprels[noun] = REL.obj;
  lowerInfinitive(sentence, noun, verb);
  return true;
}

/** "clamped down/prt on Friday's rallies" */
function takesOn(sentence: OpenSentence, verb: number, marker: number): boolean {
  const particle = marker - 1;
  return (
    sentence.heads[particle] === verb &&
    sentence.deprels[particle] === REL.prt &&
    wordOf(sentence, particle) !== 'out'
  );
}

/** "announced on Friday plans to withdraw/xcomp": they are plans to do so. */
function lowerInfinitive(sentence: OpenSentence, noun: number, verb: number): void {
  const { heads } = sentence;
  const infinitive = noun + 2;
  if (heads[infinitive] !== verb || !hasTo(sentence, infinitive)) return;
  hang(sentence, infinitive, noun, REL.acl);
}

/** "repeated its demand/obj on Friday for an end/obl to the raids": it is the demand that is for something. */
function lowerMatter(sentence: OpenSentence, day: number, verb: number): void {
  const { heads, deprels, lemmas, lexicon } = sentence;
  const asking = wordOf(sentence, day - 1) === 'on' ? day - 2 : day - 1;
  const marker = day + 1;
  if (heads[day] !== verb || heads[asking] !== verb || deprels[asking] !== REL.obj) return;
  if (!isNounOrName(sentence, asking) || !lexicon.governsClause(lemmas[asking] ?? '')) return;
  raiseInfinitive(sentence, day, { verb, asking });
  if (deprels[marker] !== REL.case || !/^(?:for|of|against)$/.test(wordOf(sentence, marker)))
    return;
  const matter = heads[marker] as number;
  if (matter <= marker || heads[matter] !== verb) return;
  hang(sentence, matter, asking, REL.nmod);
}

/** "announced plans/obj on Friday to leave/acl-of-Friday": no day is one to leave. */
function raiseInfinitive(
  sentence: OpenSentence,
  day: number,
  { verb, asking }: { readonly verb: number; readonly asking: number },
): void {
  const { heads } = sentence;
  const infinitive = day + 2;
  if (
    infinitive >= sentence.length ||
    wordOf(sentence, day + 1) !== 'to' ||
    !hasTo(sentence, infinitive)
  )
    return;
  if (heads[infinitive] !== day && heads[infinitive] !== verb) return;
  hang(sentence, infinitive, asking, REL.acl);
}

/** "on Friday prayers" are prayers; on Friday there are calls, plans and charges. */
function isMatter(sentence: OpenSentence, noun: number): boolean {
  const { lexicon } = sentence;
  const lemma = sentence.lemmas[noun] ?? '';
  if (lexicon.governsClause(lemma)) return true;
  return sentence.xpos[noun] === PLURAL && lexicon.isDeed(lemma);
}

const hasObject = (sentence: OpenSentence, verb: number): boolean =>
  hasChild(sentence, verb, [REL.obj, REL.ccomp]);
