/**
 * Who answers for a deed: "said it was behind the raid", "admitted that its gunners had shelled the port" and "denied that its
 * navy had fired" are statements of the speaker beside the deed they speak of; "said Chad was behind it" accuses Chad instead.
 */

import { wordSet } from '@dateline/language';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import {
  childrenWith,
  childWith,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordBelow,
  wordOf,
} from '../../syntax/tree.ts';
import type { Meaning } from '../meaning.ts';
import { ALLEGATION } from './allegation.ts';
import { ADMITTED, answer, DENIED } from './answer.ts';

interface Reading {
  readonly tree: Tree;
  readonly meaningOf: (token: number) => Meaning | null;
  readonly operatorAt: (token: number) => string | undefined;
  readonly canAct: (head: number) => boolean;
}

export interface Answers {
  readonly meanings: readonly Meaning[];
  /** Deeds that an accusation has taken up. */
  readonly taken: readonly number[];
  /** These deeds, done by whom the accusation says. */
  readonly spokenOf: readonly Meaning[];
}

export function findAnswers(reading: Reading): Answers {
  const meanings: Meaning[] = [];
  const taken: number[] = [];
  const spokenOf: Meaning[] = [];
  for (let speech = 0; speech < reading.tree.document.length; speech++) {
    if (uposOf(reading.tree, speech) !== 'VERB' || !isSpeech(speech, reading)) continue;
    for (const clause of childrenWith(reading.tree, speech, 'ccomp', 'xcomp')) {
      const answer = answerIn(clause, speech, reading);
      if (!answer) continue;
      meanings.push(answer);
      if (answer.coding.type !== 'ACCUSE') continue;
      taken.push(...answer.parts);
      spokenOf.push(...putDown(reading.meaningOf(clause)));
    }
  }
  return { meanings, taken, spokenOf };
}

/** "said the rebels were behind the murder of a judge": the rebels murdered a judge, on the speaker's word. */
function putDown(deed: Meaning | null): readonly Meaning[] {
  if (deed?.coding.type !== 'ASSAULT') return [];
  const steps = [...deed.steps, 'someone is said to be behind it'];
  return [{ ...deed, stance: 'reported', recalled: 'judged', steps }];
}

function isSpeech(token: number, { operatorAt }: Reading): boolean {
  const operator = operatorAt(token);
  return operator === 'say' || operator === 'deny';
}

function answerIn(clause: number, speech: number, reading: Reading): Meaning | null {
  const { tree, meaningOf, operatorAt, canAct } = reading;
  const deed = meaningOf(clause);
  const speakers = subjectsOf(tree, speech);
  if (speakers.length === 0) return null;
  const blamed = isBlamed(tree, clause);
  if (!deed) return blamed ? blame(clause, { speech, speakers, reading }) : null;
  if (!VIOLENT.has(deed.coding.type)) return null;
  const doer = childWith(tree, clause, 'nsubj');
  const isOwn = doer < 0 ? relationOf(tree, clause) === 'xcomp' : isSpeakersOwn(tree, doer);
  if (isOwn) {
    if (operatorAt(speech) === 'deny') return answer(DENIED, { speech, speakers, deed });
    return blamed || ADMITTING.has(lemmaOf(tree, speech))
      ? answer(ADMITTED, { speech, speakers, deed })
      : null;
  }
  if (!blamed || operatorAt(speech) !== 'say' || !speakers.some(canAct)) return null;
  // "was behind the coup attempt": a deed told by a noun leaves the doer to the clause.
  const isLeft = deed.actors.length === 0 && doer >= 0 && canAct(doer);
  const recipients = isLeft ? [doer] : [...deed.actors];
  return { ...answer(ALLEGATION, { speech, speakers, deed }), recipients };
}

/** "said the rebels were responsible": for what, another sentence tells. */
function blame(
  clause: number,
  {
    speech,
    speakers,
    reading: { tree, operatorAt, canAct },
  }: {
    readonly speech: number;
    readonly speakers: readonly number[];
    readonly reading: Reading;
  },
): Meaning | null {
  const doer = childWith(tree, clause, 'nsubj');
  const isBare = childrenWith(tree, clause, 'obl', 'nmod', 'advcl').length === 0;
  if (!isBare || doer < 0 || isSpeakersOwn(tree, doer) || operatorAt(speech) !== 'say') return null;
  if (!canAct(doer) || !speakers.some(canAct)) return null;
  return { ...answer(ALLEGATION, { speech, speakers }), recipients: [doer] };
}

/** "was behind the attack", "is responsible for the attack" */
function isBlamed(tree: Tree, clause: number): boolean {
  if (childWith(tree, clause, 'cop') < 0) return false;
  return (
    wordOf(tree, clause) === 'responsible' ||
    childrenWith(tree, clause, 'case').some((word) => wordOf(tree, word) === 'behind')
  );
}

/** "it", "its troops", "soldiers under his command": the speaker's own. */
function isSpeakersOwn(tree: Tree, doer: number): boolean {
  const owner = childWith(tree, doer, 'nmod:poss');
  if (OWN.test(wordOf(tree, owner < 0 ? doer : owner))) return true;
  return childrenWith(tree, doer, 'nmod').some(
    (command) =>
      lemmaOf(tree, command) === 'command' && OWN.test(wordBelow(tree, command, 'nmod:poss')),
  );
}

const OWN = /^(?:it|he|she|they|we|its|his|her|their|our)$/;

const VIOLENT = new Set(['ASSAULT', 'COERCE']);

const ADMITTING = wordSet('admit acknowledge confess boast concede');
