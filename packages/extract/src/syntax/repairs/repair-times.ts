/** Repairs of times that a parser took for someone, for part of someone's phrase, or for what was told. */

import { wordSet } from '@dateline/language';
import { isTimeWord } from '../times/is-time-word.ts';
import { GERUND, NAME, NOUN, REL } from './labels.ts';
import { childBefore, isNounOrName, type OpenSentence, wordOf } from './open-sentence.ts';
import { handOver, hang, takePlace } from './rehang.ts';

/** "the judge/nsubj Thursday/nsubj approved": a day that stands beside a subject is none. */
export function unseatDay(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, first } = sentence;
  const day = childBefore(sentence, verb, REL.nsubj);
  if (day <= first || !isDay(sentence, day)) return;
  if (hasSubjectBefore(sentence, { verb, first, day })) deprels[day] = REL.obl;
  else if (heads[day - 1] === day && sentence.upos[day - 1] === NOUN) {
    // "The judge/compound Thursday/nsubj approved"
    handOver(sentence, { from: day, to: day - 1, last: day - 1 });
    hang(sentence, day - 1, verb, REL.nsubj);
    deprels[day] = REL.obl;
  }
}

/** "Last/amod-of-police week/compound police/nsubj held 60": the week is when, and says nothing of the police. */
export function freeTime(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, first } = sentence;
  const unit = first + 1;
  const subject = heads[unit] as number;
  if (deprels[unit] !== REL.compound || !UNITS.has(wordOf(sentence, unit))) return;
  if (!/^(?:last|this|next)$/.test(wordOf(sentence, first)) || heads[subject] !== verb) return;
  if (deprels[subject] !== REL.nsubj && deprels[subject] !== REL.suffering) return;
  heads[first] = unit;
  hang(sentence, unit, verb, REL.obl);
}

/** "the murder on 3/obl May of members/nmod-of-3": no date is of anyone, the word before it is; and the date is that word's. */
export function passDay(sentence: OpenSentence, marker: number): void {
  const { heads, deprels, first } = sentence;
  const noun = heads[marker] as number;
  if (deprels[marker] !== REL.case || noun < marker || wordOf(sentence, marker) !== 'of') return;
  const day = heads[noun] as number;
  if (deprels[noun] !== REL.nmod || day < first || isTimeWord(sentence.lemmas[noun] ?? '')) return;
  if (!isDate(sentence, { day, end: marker })) return;
  const opener = childBefore(sentence, day, REL.case);
  const told = opener - 1;
  if (opener < first || told < first || sentence.upos[told] !== NOUN || isDay(sentence, told))
    return;
  heads[noun] = told;
  hang(sentence, day, told, REL.nmod);
}

/** "Monday", "3 May": a name of the calendar right before, or the number that it completes; "a week of riots" is of the riots. */
function isDate(
  sentence: OpenSentence,
  { day, end }: Readonly<Record<'day' | 'end', number>>,
): boolean {
  return (
    sentence.upos[end - 1] === NAME &&
    isDay(sentence, end - 1) &&
    (day === end - 1 || sentence.heads[end - 1] === day)
  );
}

/** "In May/nmod:desc Chad/nsubj attacked", "in May/compound NLA/compound rebels": no subject has a preposition; the month is when. */
export function freeMonth(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, first } = sentence;
  const subject = childBefore(sentence, verb, REL.nsubj);
  for (let month = first + 1; month < subject; month++) {
    const marker = month - 1;
    const held = heads[month] as number;
    if ((held !== subject && heads[held] !== subject) || !isDay(sentence, month)) continue;
    if (deprels[marker] !== REL.case) continue;
    if (![month, held, subject].includes(heads[marker] as number)) continue;
    heads[marker] = month;
    hang(sentence, month, verb, REL.obl);
    return;
  }
}

/** "Hours earlier/amod-of-jets Israeli jets/nsubj struck": that was when, and no jets are earlier. */
export function freeLater(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, lemmas, first } = sentence;
  const subject = childBefore(sentence, verb, REL.nsubj);
  for (let word = first + 1; word < subject; word++) {
    if (heads[word] !== subject || deprels[word] !== REL.amod) continue;
    if (!/^(?:earlier|later|before|after)$/.test(wordOf(sentence, word))) continue;
    if (!isTimeWord(lemmas[word - 1] ?? '')) continue;
    hang(sentence, word, verb, REL.advmod);
    return;
  }
}

/** "stopped boats carrying/acl Afghans near/case Lund/obl on Monday/obl": where and when they were stopped, not laden. */
export function raiseDay(sentence: OpenSentence, token: number): void {
  const { heads, deprels, xpos, last } = sentence;
  const noun = heads[token] as number;
  if (deprels[token] !== REL.acl || xpos[token] !== GERUND || deprels[noun] !== REL.obj) return;
  const verb = heads[noun] as number;
  if (verb < 0 || verb > noun || !LADEN.has(wordOf(sentence, token))) return;
  for (let when = token + 2; when < last; when++) {
    if (heads[when] !== token || deprels[when] !== REL.obl) continue;
    const isNear = /^(?:near|off|outside)$/.test(wordOf(sentence, when - 1));
    if (isNear || isDay(sentence, when)) heads[when] = verb;
  }
}

const LADEN = wordSet('carrying transporting bringing ferrying smuggling wearing holding bearing');

const UNITS = wordSet('week month year spring summer autumn winter weekend');

/** "arrested/VERB Ada/compound Rhys hours/obl after he fled": the hours have swallowed who was arrested. */
export function freeObject(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, last } = sentence;
  for (let unit = verb + 2; unit < last - 1; unit++) {
    if (heads[unit] !== verb || !SPANS.test(wordOf(sentence, unit))) continue;
    let name = unit - 1;
    while (name > verb && heads[name] !== unit) name = heads[name] as number;
    if (name <= verb || !isNounOrName(sentence, name) || deprels[name] !== REL.compound) return;
    if (!/^(?:after|before|later|earlier|ago)$/.test(wordOf(sentence, unit + 1))) return;
    for (let word = verb + 1; word < unit; word++)
      if (word !== name && heads[word] === unit) heads[word] = name;
    hang(sentence, name, verb, REL.obj);
    return;
  }
}

const SPANS = /^(?:minutes|hours|days|weeks|months|years)$/;

function hasSubjectBefore(
  { heads, deprels }: OpenSentence,
  { verb, first, day }: { readonly verb: number; readonly first: number; readonly day: number },
): boolean {
  for (let token = day - 1; token >= first; token--)
    if (heads[token] === verb && deprels[token] === REL.nsubj) return true;
  return false;
}

/** "troops were on Friday/root shelling/acl the port": a day is where no one is; the verb tells what they did. */
export function raiseProgressive(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, xpos } = sentence;
  const day = heads[verb] as number;
  if (day < 0 || day > verb || xpos[verb] !== GERUND || deprels[verb] !== REL.acl) return;
  const be = childBefore(sentence, day, REL.cop);
  if (be < 0 || !isDay(sentence, day)) return;
  handOver(sentence, { from: day, to: verb, last: be });
  hang(sentence, be, verb, REL.aux);
  takePlace(sentence, verb, day);
  hang(sentence, day, verb, REL.obl);
}

const isDay = (sentence: OpenSentence, token: number): boolean =>
  isTimeWord(wordOf(sentence, token));
