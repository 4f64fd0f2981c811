/** Repairs of a deed that is told by a noun: what it is about, who is blamed for it, who did it. */

import { isTimeWord } from '../times/is-time-word.ts';
import {
  type Draft,
  type FramedVerb,
  hasPassive,
  NAME,
  NOUN,
  nextChild,
  REL,
  type VerbFrames,
  wordOf,
} from './repair-draft.ts';

/** "criticism from Chad of the raid/nmod-of-Chad": what it is about hangs on the word, not on its author. */
export function raiseMatter(draft: Draft, noun: number, last: number, frames: VerbFrames): void {
  const { heads, deprels, upos } = draft;
  const author = noun + 2;
  if (author >= last || upos[author] !== NAME || !/^(?:from|by)$/.test(wordOf(draft, noun + 1)))
    return;
  if (upos[noun] !== NOUN || !hasMatter(draft, noun, frames)) return;
  const isBeside = heads[author] === heads[noun] && deprels[author] === REL.obl;
  if (heads[author] !== noun && !isBeside) return;
  for (let marker = author + 1; marker < last; marker++) {
    const matter = heads[marker] as number;
    const isOf = deprels[marker] === REL.case && /^(?:of|for|over)$/.test(wordOf(draft, marker));
    if (!isOf || heads[matter] !== author || deprels[matter] !== REL.nmod) continue;
    heads[matter] = noun;
    heads[author] = noun;
    deprels[author] = REL.nmod;
  }
}

function hasMatter({ lemmas }: Draft, noun: number, frames: VerbFrames): boolean {
  const lemma = lemmas[noun] ?? '';
  return frames.governsClause(lemma) || frames.isDeed(lemma);
}

/** "the arrest of a poet by police/nmod-of-poet": of the two nouns the deed has a doer; "remarks by" and "a book by" have authors. */
export function raiseDoer(draft: Draft, noun: number, last: number, frames: VerbFrames): void {
  const { heads, deprels, lemmas } = draft;
  if (wordOf(draft, noun + 1) !== 'of' || !frames.isDeed(lemmas[noun] ?? '')) return;
  const victim = heads[noun + 1] as number;
  if (heads[victim] !== noun || deprels[victim] !== REL.nmod) return;
  const lemma = lemmas[victim] ?? '';
  if (frames.isDeed(lemma) || DONE_BY.test(lemma) || AUTHORED.test(lemma)) return;
  for (let marker = victim + 1; marker < Math.min(last, victim + REACH); marker++) {
    const doer = heads[marker] as number;
    if (wordOf(draft, marker) !== 'by' || heads[doer] !== victim || doer < marker) continue;
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
export function attachCulprit(draft: Draft, { token, last, frames }: FramedVerb): void {
  const { heads, deprels, lemmas } = draft;
  const deed = nextChild(draft, token, last);
  if (deed < 0 || deprels[deed] !== REL.obj || hasPassive(draft, token)) return;
  const laid = wordOf(draft, deed) === 'blame';
  if (!laid && !(lemmas[token] === 'blame' && frames.isDeed(lemmas[deed] ?? ''))) return;
  for (let marker = deed + 1; marker < last; marker++) {
    if (deprels[marker] !== REL.case || wordOf(draft, marker) !== 'on') continue;
    const culprit = heads[marker] as number;
    const holder = heads[culprit] as number;
    if (holder < deed || (holder === deed && !laid) || deprels[culprit] !== REL.nmod) continue;
    const above = heads[holder] as number;
    if (holder !== deed && above !== token && !(laid && above === deed)) continue;
    heads[culprit] = token;
    deprels[culprit] = REL.obl;
    return;
  }
}

/** "is investigating abuses/obj by soldiers/obl", "hit out at remarks by them": beside an active verb "by" names who did its object. */
export function attachAuthor(draft: Draft, { token, last, frames }: FramedVerb): void {
  const { heads, deprels } = draft;
  if (hasPassive(draft, token)) return;
  for (let deed = token + 1; deed < last - 1; deed++) {
    if (heads[deed] !== token || wordOf(draft, deed + 1) !== 'by') continue;
    const author = heads[deed + 1] as number;
    if (heads[author] !== token || author <= deed) continue;
    if (!isAuthored(draft, deed, author, frames)) continue;
    heads[author] = deed;
    deprels[author] = REL.nmod;
  }
}

function isAuthored(draft: Draft, deed: number, author: number, frames: VerbFrames): boolean {
  const lemma = draft.lemmas[deed] ?? '';
  if (draft.deprels[deed] === REL.obj && frames.isDeed(lemma)) return true;
  const isNominal = draft.deprels[deed] === REL.obj || draft.deprels[deed] === REL.obl;
  if (!isNominal || !(DONE_BY.test(lemma) || frames.isDeed(lemma))) return false;
  // "cut consumption by a tenth", "by the day"
  const isKnown = draft.upos[author] === NAME || wordOf(draft, deed + 2) === 'the';
  return isKnown && !isTimeWord(draft.lemmas[author] ?? '');
}

/** Endings of nouns for deeds. */
const DONE_BY = /(?:[ts]ion|ment)$/;
