/**
 * Says whether the deed is told as fact, as someone's word, as plan, as possibility, or denied; and gives plans and refusals
 * the type that PLOVER wants for them: a promised visit is AGREE, an announced strike THREATEN, "will not sign" REJECT.
 */

import { DEMAND } from '../../meaning/claims/demand.ts';
import { isNegated } from '../../meaning/negation.ts';
import { codingUnder } from '../../meaning/operators/coding-under.ts';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { childrenWith, headOf, relationOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { isAbstract } from '../silences/is-abstract.ts';
import { asCharge } from './as-charge.ts';
import { asCommand } from './as-command.ts';
import { asUltimatum } from './as-ultimatum.ts';
import { speaks } from './speaks.ts';
import type { Standing } from './standing.ts';
import { standingOf } from './standing-of.ts';

export function refineStance(draft: Draft, reading: Reading): Draft | null {
  const standing = standingOf(draft, reading);
  const command = asCommand(draft, reading);
  if (command) return command;
  const told = asUltimatum(draft, reading) ?? asCharge(draft, reading);
  if (told) return told;
  if (standing.duty) return asRequest(draft, reading, standing);
  if (standing.negated) return asDenied(draft, reading, standing);
  if (standing.hypothetical) return { ...draft, factuality: 'HYPOTHETICAL' };
  if (standing.future) return asPlan(draft, reading);
  return { ...draft, factuality: standing.reported ? 'REPORTED' : 'ASSERTED' };
}

function asPlan(draft: Draft, reading: Reading): Draft {
  const { type } = draft.coding;
  // What is agreed to already is no more so for being planned.
  const planned =
    type === 'AGREE' ? draft.coding : codingUnder(reading.lexicon.tableOf('intend'), draft.coding);
  const steps = [
    ...draft.steps,
    `not yet done${planned === draft.coding ? '' : `, so ${planned.type}`}`,
  ];
  return { ...draft, coding: planned, factuality: 'FUTURE', steps };
}

const WITHHELD = new Set([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'AGREE',
  'CONCEDE',
  'RETREAT',
  'MOBILIZE',
]);

/** Leave that was not given was refused: "did not allow them in". */
const PERMITTED = /^(081|0833|083$|086)/;

function asDenied(draft: Draft, reading: Reading, standing: Standing): Draft {
  const { type, cameo } = draft.coding;
  const will = standing.willed || (PERMITTED.test(cameo ?? '') && !standing.future);
  const refused =
    will && !standing.hypothetical && WITHHELD.has(type) && !isLifeless(draft, reading);
  if (!refused) return { ...draft, factuality: 'NEGATED' };
  const coding = codingUnder(reading.lexicon.tableOf('refuse'), draft.coding);
  const steps = [...draft.steps, `a will denied is ${coding.type}`];
  return { ...draft, coding, factuality: standing.reported ? 'REPORTED' : 'ASSERTED', steps };
}

/** "The talks will not help anyone": things refuse nothing. */
function isLifeless({ meaning: { base } }: Draft, { tree, lexicon }: Reading): boolean {
  const doers = subjectsOf(tree, base);
  return (
    doers.length > 0 && doers.every((head) => isAbstract(tree, head, lexicon.classOf('agent')))
  );
}

/** "Washington said Iran must stop": the speaker demands of the subject. */
function asRequest(draft: Draft, reading: Reading, standing: Standing): Draft | null {
  const speakers = speakersAbove(draft.meaning.base, reading);
  if (speakers.length === 0 || isOurDuty(draft, reading.tree) || isUnsaid(draft, reading))
    return { ...draft, factuality: 'HYPOTHETICAL' };
  return {
    ...draft,
    coding: standing.negated
      ? DEMAND
      : codingUnder(reading.lexicon.tableOf('request'), draft.coding),
    factuality: 'ASSERTED',
    recipientHeads: boundBy(draft, reading),
    actorHeads: speakers,
    steps: [...draft.steps, 'said to be a duty, so REQUEST'],
  };
}

/** "told Kenya it should leave": the one told is the one bound. */
function boundBy({ actorHeads, meaning: { base } }: Draft, reading: Reading): readonly number[] {
  const { tree, actors } = reading;
  const isTakenUp = actorHeads.every((head) => uposOf(tree, head) === 'PRON');
  if (actorHeads.length === 0 || !isTakenUp) return actorHeads;
  const told = objectsOf(tree, speechAbove(base, reading)).filter((head) => actors.canAct(head));
  return told.length > 0 ? told : actorHeads;
}

/** "He said we must act" demands nothing of anyone else. */
function isOurDuty({ meaning }: Draft, tree: Tree): boolean {
  return subjectsOf(tree, meaning.base).some((head) => /^(?:we|i)$/.test(wordOf(tree, head)));
}

/** "did not say he should resign", "stopped short of saying so": asked of no one. */
function isUnsaid({ meaning }: Draft, reading: Reading): boolean {
  const { tree, composition } = reading;
  const speech = speechAbove(meaning.base, reading);
  if (speech < 0) return false;
  const above = headOf(tree, speech);
  return (
    isNegated(tree, speech) || (above >= 0 && UNSAYING.has(composition.operatorNameAt(above) ?? ''))
  );
}

const UNSAYING = new Set(['avoid', 'refuse', 'deny', 'fail']);

function speakersAbove(token: number, reading: Reading): readonly number[] {
  const speech = speechAbove(token, reading);
  return speech < 0 ? [] : subjectsOf(reading.tree, speech);
}

function speechAbove(token: number, { tree, composition }: Reading): number {
  for (let at = token; at >= 0; at = headOf(tree, at)) {
    const governor = headOf(tree, at);
    if (governor >= 0 && relationOf(tree, at) === 'ccomp' && speaks(governor, composition))
      return governor;
    const aside = childrenWith(tree, at, 'parataxis').find((child) => speaks(child, composition));
    if (aside !== undefined) return aside;
  }
  return -1;
}
