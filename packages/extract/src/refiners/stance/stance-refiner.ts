/**
 * Says whether the deed is told as fact, as someone's word, as plan, as possibility, or denied; and gives plans and refusals
 * the type that PLOVER wants for them: a promised visit is AGREE, an announced strike THREATEN, "will not sign" REJECT.
 */

import { codingUnder } from '../../meaning/operators/coding-under.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import type { Draft, Reading } from '../draft.ts';
import { isAbstract } from '../silences/is-abstract.ts';
import { asCharge } from './as-charge.ts';
import { asCommand } from './as-command.ts';
import { asRequest } from './as-request.ts';
import { asUltimatum } from './as-ultimatum.ts';
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
