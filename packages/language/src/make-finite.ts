/**
 * A sentence needs a finite verb: "The dockers called off their strike." says what the dockers did, though "called" could be a
 * participle. A participle without any auxiliary at the head of a whole sentence, read as passive, is read as a past tense. Headlines
 * and captions ("Two men arrested in Lima") do without auxiliary, but also without articles and a full stop. What is tagged as a past
 * tense is one wherever it has no auxiliary.
 */

import type { Document } from './document.ts';
import { DEPRELS, XPOS } from './tagset.ts';

type Drawn = Pick<
  Document,
  'text' | 'starts' | 'ends' | 'sentences' | 'heads' | 'deprels' | 'xpos'
>;

const SUFFERING = DEPRELS.indexOf('nsubj:pass');
const SUBJECT = DEPRELS.indexOf('nsubj');
const ARTICLE = DEPRELS.indexOf('det');
/** An agent makes a passive sure, as an auxiliary does. */
const OF_PASSIVES = new Set(
  (['aux', 'aux:pass', 'cop', 'obl:agent'] as const).map((name) => DEPRELS.indexOf(name)),
);
const PARTICIPLE = XPOS.indexOf('VBN');
const PAST = XPOS.indexOf('VBD');
/** "Taken" and "seen" can be nothing but participles. */
const PAST_FORM = /[dt]$/i;

/** Changes relations and Penn tags in place. */
export function makeFinite(drawn: Drawn): void {
  for (const { first, last } of drawn.sentences) {
    const verb = findIn(first, last, (token) => drawn.heads[token] === -1);
    const ofVerb = (token: number): boolean => drawn.heads[token] === verb;
    const subject = findIn(
      first,
      verb,
      (token) => ofVerb(token) && drawn.deprels[token] === SUFFERING,
    );
    if (subject < 0 || !isPast(drawn, { first, last, verb, subject })) continue;
    const marksPassive = (token: number): boolean =>
      ofVerb(token) && OF_PASSIVES.has(drawn.deprels[token] as number);
    if (findIn(first, last, marksPassive) >= 0) continue;
    drawn.xpos[verb] = PAST;
    drawn.deprels[subject] = SUBJECT;
  }
}

interface Clause {
  readonly first: number;
  readonly last: number;
  readonly verb: number;
  readonly subject: number;
}

/** Is its tag that of a past tense, or may a participle be one? */
function isPast(drawn: Drawn, clause: Clause): boolean {
  if (drawn.xpos[clause.verb] === PAST) return true;
  const isParticiple = drawn.xpos[clause.verb] === PARTICIPLE;
  return isParticiple && PAST_FORM.test(wordOf(drawn, clause.verb)) && isWhole(drawn, clause);
}

/** Has the subject an article, and the sentence an end? */
function isWhole(drawn: Drawn, { first, last, subject }: Clause): boolean {
  const article = findIn(
    first,
    subject,
    (token) => drawn.heads[token] === subject && drawn.deprels[token] === ARTICLE,
  );
  return article >= 0 && /^[.”"]$/.test(wordOf(drawn, last - 1));
}

function findIn(first: number, last: number, wanted: (token: number) => boolean): number {
  for (let token = first; token < last; token++) if (wanted(token)) return token;
  return -1;
}

function wordOf({ text, starts, ends }: Drawn, token: number): string {
  return text.slice(starts[token], ends[token]);
}
