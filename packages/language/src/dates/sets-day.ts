/** Whether a word sets the day that stands with it, which then lies ahead of what the word tells. */

import type { ParsedText } from '../document.ts';
import { childrenOf, deprelOf } from '../tree.ts';
import { wordSet } from '../word-set.ts';

/** Of verbs and adjectives with an infinitive ahead, those whose own day is: "scheduled for Friday", but "agreed on Friday to leave". */
const TIMED_AHEAD = wordSet('plan expect schedule due set likely ready slate');

/** What these fix for a day, or have last until or begin from it, is told before that day: "called an election for July 23". */
const FIXING = wordSet(
  'call announce fix declare order convene arrange reschedule postpone delay adjourn extend agree',
);
const FIXED = wordSet('for until till from');
const FOR = wordSet('for');

export function setsDay(document: ParsedText, word: number, day: number): boolean {
  const lemma = (document.lemmas[word] as string).toLowerCase();
  if (FIXING.has(lemma)) return isBehind(document, day, FIXED);
  return TIMED_AHEAD.has(lemma) && !isDoneThen(document, word, day);
}

/** "set fire to it on Friday" and "set off on Friday" fix no date; "set a vote for Friday" does. */
function isDoneThen(document: ParsedText, verb: number, day: number): boolean {
  if (document.lemmas[verb] !== 'set' || isBehind(document, day, FOR)) return false;
  return childrenOf(document, verb).some((at) =>
    /^(?:obj|compound:prt)$/.test(deprelOf(document, at)),
  );
}

const isBehind = (document: ParsedText, noun: number, prepositions: ReadonlySet<string>): boolean =>
  childrenOf(document, noun).some(
    (at) => deprelOf(document, at) === 'case' && prepositions.has(document.lemmas[at] as string),
  );
