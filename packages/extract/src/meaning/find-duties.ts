/** "Washington said Iran must comply": words of duty from one to another are a demand, whatever the duty. */

import type { Entry } from '../lexicon/entry.ts';
import { modalityOf } from '../syntax/modality.ts';
import { objectsOf } from '../syntax/objects-of.ts';
import { subjectsOf } from '../syntax/subjects-of.ts';
import { headOf, lemmaOf, relationOf, type Tree, uposOf, wordOf } from '../syntax/tree.ts';
import type { Meaning } from './meaning.ts';

const DUTY: Entry = {
  kind: 'verb',
  head: 'must',
  subject: null,
  modifiers: null,
  parts: [],
  frame: { actors: ['subject'], recipients: ['object'], mutual: false },
  meaning: { kind: 'deed', coding: { type: 'REQUEST', modes: [], cameo: '100' } },
  specificity: 1,
  pattern: 'said … must',
  origin: 'find-duties',
  variants: 1,
};

/** What is only thought or shown is asked of no one: "half of them believe he should go". */
const THOUGHT = new Set([
  'believe',
  'think',
  'know',
  'see',
  'find',
  'show',
  'feel',
  'suspect',
  'understand',
  'learn',
  'hear',
  'read',
]);

/** Duties whose verb the lexicon does not know; those it knows are judged with their stance. */
export function findDuties(
  tree: Tree,
  isTaken: (token: number) => boolean,
  isSpeech: (token: number) => boolean,
  canAct: (head: number) => boolean,
): Meaning[] {
  const duties: Meaning[] = [];
  for (let token = 0; token < tree.document.length; token++) {
    if (uposOf(tree, token) !== 'VERB' || relationOf(tree, token) !== 'ccomp' || isTaken(token))
      continue;
    const speech = headOf(tree, token);
    if (modalityOf(tree, token) !== 'duty' || !isSpeech(speech)) continue;
    if (THOUGHT.has(lemmaOf(tree, speech))) continue;
    const speakers = subjectsOf(tree, headOf(tree, token));
    // "told Kenya it should leave": the one told is the one bound.
    const told = objectsOf(tree, speech).filter(canAct);
    const subjects = subjectsOf(tree, token);
    // "We must all do more" binds no one else.
    if (subjects.some((head) => /^(?:we|i)$/.test(wordOf(tree, head)))) continue;
    const isOther = subjects.some((head) => uposOf(tree, head) !== 'PRON');
    const bound = told.length > 0 && !isOther ? told : subjects.filter(canAct);
    if (speakers.length === 0 || bound.length === 0) continue;
    duties.push({
      base: headOf(tree, token),
      coding: { type: 'REQUEST', modes: [], cameo: '100' },
      entry: DUTY,
      actors: speakers,
      recipients: bound,
      mutual: false,
      stance: 'asserted',
      parts: [token],
      steps: ['said to be a duty, so REQUEST'],
    });
  }
  return duties;
}
