/** Repairs of a deed that is told by a noun: what it is about, who is blamed for it, who did it. */

import { isTimeWord } from '../times/is-time-word.ts';
import { NAME, NOUN, REL } from './labels.ts';
import { hasPassive, nextChild, type OpenSentence, wordOf } from './open-sentence.ts';
import { hang } from './rehang.ts';

/** "criticism from Chad of the raid/nmod-of-Chad": what it is about hangs on the word, not on its author. */
export function raiseMatter(sentence: OpenSentence, noun: number): void {
  const { heads, deprels, upos, last } = sentence;
  const author = noun + 2;
  if (author >= last || upos[author] !== NAME || !/^(?:from|by)$/.test(wordOf(sentence, noun + 1)))
    return;
  if (upos[noun] !== NOUN || !hasMatter(sentence, noun)) return;
  const isBeside = heads[author] === heads[noun] && deprels[author] === REL.obl;
  if (heads[author] !== noun && !isBeside) return;
  for (let marker = author + 1; marker < last; marker++) {
    const matter = heads[marker] as number;
    const isOf = deprels[marker] === REL.case && /^(?:of|for|over)$/.test(wordOf(sentence, marker));
    if (!isOf || heads[matter] !== author || deprels[matter] !== REL.nmod) continue;
    heads[matter] = noun;
    hang(sentence, author, noun, REL.nmod);
  }
}

function hasMatter({ lemmas, lexicon }: OpenSentence, noun: number): boolean {
  const lemma = lemmas[noun] ?? '';
  return lexicon.governsClause(lemma) || lexicon.isDeed(lemma);
}

/** "the arrest of a poet by police/nmod-of-poet": of the two nouns the deed has a doer; "remarks by" and "a book by" have authors. */
export function raiseDoer(sentence: OpenSentence, noun: number): void {
  const { heads, deprels, lemmas, last, lexicon } = sentence;
  if (wordOf(sentence, noun + 1) !== 'of' || !lexicon.isDeed(lemmas[noun] ?? '')) return;
  const victim = heads[noun + 1] as number;
  if (heads[victim] !== noun || deprels[victim] !== REL.nmod) return;
  const lemma = lemmas[victim] ?? '';
  if (lexicon.isDeed(lemma) || DONE_BY.test(lemma) || AUTHORED.test(lemma)) return;
  for (let marker = victim + 1; marker < Math.min(last, victim + REACH); marker++) {
    const doer = heads[marker] as number;
    if (wordOf(sentence, marker) !== 'by' || heads[doer] !== victim || doer < marker) continue;
    if (deprels[doer] !== REL.nmod || isTimeWord(lemmas[doer] ?? '')) return;
    heads[doer] = noun;
    return;
  }
}

/** How far behind the victim the doer may begin. */
const REACH = 6;

const AUTHORED =
  /^(?:book|novel|poem|song|film|play|painting|drawing|work|article|report|remark|speech|letter|video)$/;

/**
 * "blamed the defeat/obj in the war/obl on the rebels/nmod-of-war", "laid the blame/obj for the raid/nmod on Chad/nmod-of-raid": a
 * deed is blamed on someone.
 */
export function attachCulprit(sentence: OpenSentence, verb: number): void {
  const { heads, deprels, lemmas, last, lexicon } = sentence;
  const deed = nextChild(sentence, verb);
  if (deed < 0 || deprels[deed] !== REL.obj || hasPassive(sentence, verb)) return;
  const laid = wordOf(sentence, deed) === 'blame';
  if (!laid && !(lemmas[verb] === 'blame' && lexicon.isDeed(lemmas[deed] ?? ''))) return;
  for (let marker = deed + 1; marker < last; marker++) {
    if (deprels[marker] !== REL.case || wordOf(sentence, marker) !== 'on') continue;
    const culprit = heads[marker] as number;
    const holder = heads[culprit] as number;
    if (holder < deed || (holder === deed && !laid) || deprels[culprit] !== REL.nmod) continue;
    const above = heads[holder] as number;
    if (holder !== deed && above !== verb && !(laid && above === deed)) continue;
    hang(sentence, culprit, verb, REL.obl);
    return;
  }
}

/** "is investigating abuses/obj by soldiers/obl", "hit out at remarks by them": beside an active verb "by" names who did its object. */
export function attachAuthor(sentence: OpenSentence, verb: number): void {
  const { heads, last } = sentence;
  if (hasPassive(sentence, verb)) return;
  for (let deed = verb + 1; deed < last - 1; deed++) {
    if (heads[deed] !== verb || wordOf(sentence, deed + 1) !== 'by') continue;
    const author = heads[deed + 1] as number;
    if (heads[author] !== verb || author <= deed) continue;
    if (!isAuthored(sentence, deed, author)) continue;
    hang(sentence, author, deed, REL.nmod);
  }
}

function isAuthored(sentence: OpenSentence, deed: number, author: number): boolean {
  const { lexicon } = sentence;
  const lemma = sentence.lemmas[deed] ?? '';
  if (sentence.deprels[deed] === REL.obj && lexicon.isDeed(lemma)) return true;
  const isNominal = sentence.deprels[deed] === REL.obj || sentence.deprels[deed] === REL.obl;
  if (!isNominal || !(DONE_BY.test(lemma) || lexicon.isDeed(lemma))) return false;
  // "cut consumption by a tenth", "by the day"
  const isKnown = sentence.upos[author] === NAME || wordOf(sentence, deed + 2) === 'the';
  return isKnown && !isTimeWord(sentence.lemmas[author] ?? '');
}

/** Endings of nouns for deeds. */
const DONE_BY = /(?:[ts]ion|ment)$/;
