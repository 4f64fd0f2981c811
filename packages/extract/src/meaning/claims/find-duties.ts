/** "Washington said Iran must comply": words of duty from one to another are a demand, whatever the duty. */

import { wordSet } from '@dateline/language';
import type { Entry } from '../../lexicon/entry.ts';
import { standInEntry } from '../../lexicon/stand-in-entry.ts';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { headOf, lemmaOf, relationOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import { modalityOf } from '../../syntax/verbs/modality.ts';
import type { Meaning } from '../meaning.ts';
import { DEMAND } from './demand.ts';

export interface DutySearch {
  readonly tree: Tree;
  readonly isTaken: (token: number) => boolean;
  readonly isSpeech: (token: number) => boolean;
  readonly canAct: (head: number) => boolean;
}

/** Duties whose verb the lexicon does not know; those it knows are judged with their stance. */
export function findDuties(search: DutySearch): Meaning[] {
  const duties: Meaning[] = [];
  for (let token = 0; token < search.tree.document.length; token++) {
    if (!isSaidDuty(token, search) || search.isTaken(token)) continue;
    const duty = dutyAt(token, search);
    if (duty) duties.push(duty);
  }
  return duties;
}

function isSaidDuty(token: number, { tree, isSpeech }: DutySearch): boolean {
  if (uposOf(tree, token) !== 'VERB' || relationOf(tree, token) !== 'ccomp') return false;
  const speech = headOf(tree, token);
  return (
    modalityOf(tree, token) === 'duty' && isSpeech(speech) && !THOUGHT.has(lemmaOf(tree, speech))
  );
}

/** What is only thought, shown or found by a court is asked of no one: "half of them believe he should go". */
const THOUGHT = wordSet(
  'believe think know see find show feel suspect understand learn hear read rule',
);

function dutyAt(token: number, search: DutySearch): Meaning | null {
  const { tree } = search;
  const speech = headOf(tree, token);
  const speakers = subjectsOf(tree, speech);
  const bound = boundBy(token, search);
  if (speakers.length === 0 || bound.length === 0) return null;
  return {
    base: speech,
    coding: DEMAND,
    entry: DUTY,
    actors: speakers,
    recipients: bound,
    mutual: false,
    stance: 'asserted',
    parts: [token],
    steps: ['said to be a duty, so REQUEST'],
  };
}

function boundBy(token: number, { tree, canAct }: DutySearch): readonly number[] {
  const subjects = subjectsOf(tree, token);
  // "We must all do more" binds no one else.
  if (subjects.some((head) => /^(?:we|i)$/.test(wordOf(tree, head)))) return [];
  // "told Kenya it should leave": the one told is the one bound.
  const told = objectsOf(tree, headOf(tree, token)).filter(canAct);
  const isOther = subjects.some((head) => uposOf(tree, head) !== 'PRON');
  if (told.length > 0 && !isOther) return told;
  return subjects.filter((head) => canAct(head) && !THINGS.has(lemmaOf(tree, head)));
}

/** "China's economy must grow": a land's, and asked of no one. */
const THINGS = wordSet('economy market price growth currency industry');

const DUTY: Entry = {
  ...standInEntry('find-duties said … must'),
  head: 'must',
  frame: { actors: ['subject'], recipients: ['object'], mutual: false },
  meaning: { kind: 'deed', coding: DEMAND },
  specificity: 1,
};
