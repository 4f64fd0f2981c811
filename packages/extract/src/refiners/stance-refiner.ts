/**
 * Says whether the deed is told as fact, as someone's word, as plan, as possibility, or denied; and gives plans and refusals
 * the type that PLOVER wants for them: a promised visit is AGREE, an announced strike THREATEN, "will not sign" REJECT.
 */

import type { Factuality } from '../extraction.ts';
import type { Coding, OutcomeTable } from '../lexicon/entry.ts';
import { composeCameo } from '../meaning/compose-cameo.ts';
import { isNegated } from '../meaning/negation.ts';
import { outcomeFor } from '../meaning/outcome-for.ts';
import { isDoneWith } from '../syntax/is-done-with.ts';
import { modalityOf } from '../syntax/modality.ts';
import { subjectsOf } from '../syntax/subjects-of.ts';
import {
  childrenWith,
  headOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';
import { isAbstract } from './is-abstract.ts';

export function refineStance(draft: Draft, reading: Reading): Draft | null {
  const standing = standingOf(draft, reading);
  if (standing.duty) return asRequest(draft, reading, standing);
  if (standing.negated) return asDenied(draft, reading, standing);
  if (standing.hypothetical) return { ...draft, factuality: 'HYPOTHETICAL' };
  if (standing.future) return asPlan(draft, reading);
  return { ...draft, factuality: standing.reported ? 'REPORTED' : 'ASSERTED' };
}

interface Standing {
  negated: boolean;
  future: boolean;
  hypothetical: boolean;
  duty: boolean;
  reported: boolean;
  /** "will not", "would not", "does not": a will is denied, not a fact. */
  willed: boolean;
}

/** Reads the words at the deed and then at everything that governs it, up to the root. */
function standingOf({ meaning }: Draft, reading: Reading): Standing {
  const { tree } = reading;
  const standing: Standing = {
    negated: meaning.stance === 'negated',
    future: meaning.stance === 'future',
    hypothetical: meaning.stance === 'hypothetical',
    duty: false,
    reported: meaning.stance === 'reported' || isHedged(tree, meaning.base),
    willed: false,
  };
  if (isQuestion(tree, meaning.base) || isDoubted(tree, meaning.base)) standing.hypothetical = true;
  if (hasNoObject(meaning, tree)) standing.negated = true;
  let inherits = true;
  let governed = true;
  for (let at = meaning.base; at >= 0; at = headOf(tree, at)) {
    if (inherits) readOwnWords(at, reading, standing);
    readGovernor(at, headOf(tree, at), { reading, standing, inherits: governed });
    inherits = inherits && passesDown(tree, at);
    governed =
      governed && relationOf(tree, at) !== 'acl:relcl' && relationOf(tree, at) !== 'parataxis';
  }
  return standing;
}

/** "reached no deal", "fired no shots"; "no comment" is what its entry says it is. */
function hasNoObject({ base, coding }: Draft['meaning'], tree: Tree): boolean {
  if (uposOf(tree, base) !== 'VERB' || coding.type === 'STATEMENT') return false;
  return childrenWith(tree, base, 'obj').some((object) =>
    childrenWith(tree, object, 'det').some((word) => wordOf(tree, word) === 'no'),
  );
}

function readOwnWords(at: number, { tree, composition }: Reading, standing: Standing): void {
  if (isNegated(tree, at)) {
    standing.negated = true;
    standing.willed = isWilled(tree, at);
  }
  switch (modalityOf(tree, at)) {
    case 'future':
      standing.future = true;
      break;
    case 'would':
      if (hasSpeaker(tree, at, composition)) standing.future = true;
      // "The rebels would not free them" tells of a refusal.
      else if (!isNegated(tree, at)) standing.hypothetical = true;
      break;
    case 'possible':
    case 'condition':
      standing.hypothetical = true;
      break;
    case 'duty':
      if (hasSpeaker(tree, at, composition)) standing.duty = true;
      else standing.hypothetical = true;
      break;
    case 'infinitive':
      if (isPurpose(tree, at)) standing.hypothetical = true;
      break;
    case 'plain':
      break;
  }
}

/** "sent troops to protect the border": whether they did is left open; "used mortars to shell it" says with what they did. */
function isPurpose(tree: Tree, verb: number): boolean {
  const relation = relationOf(tree, verb);
  return (relation === 'advcl' || relation === 'acl') && !isDoneWith(tree, verb);
}

function isWilled(tree: Tree, verb: number): boolean {
  return childrenWith(tree, verb, 'aux').some((child) =>
    /^(will|wo|would|'d|can|ca|could|does|do|shall)$/.test(wordOf(tree, child)),
  );
}

function hasSpeaker(tree: Tree, verb: number, composition: Reading['composition']): boolean {
  const governor = headOf(tree, verb);
  if (governor < 0) return false;
  const relation = relationOf(tree, verb);
  if (relation === 'ccomp' && speaks(governor, composition)) return true;
  if (relation === 'conj') return hasSpeaker(tree, governor, composition);
  return childrenWith(tree, verb, 'parataxis').some((child) => speaks(child, composition));
}

const SPEECH = new Set([
  'say',
  'announce',
  'accuse',
  'deny',
  'warn',
  'promise',
  'offer',
  'appeal',
  'request',
  'condemn',
]);

function speaks(token: number, composition: Reading['composition']): boolean {
  return SPEECH.has(composition.operatorNameAt(token) ?? '');
}

const SAID = new Set(['ccomp', 'parataxis', 'acl']);

function readGovernor(
  at: number,
  governor: number,
  {
    reading,
    standing,
    inherits,
  }: { readonly reading: Reading; readonly standing: Standing; readonly inherits: boolean },
): void {
  if (governor < 0) return;
  const { tree, composition } = reading;
  const relation = relationOf(tree, at);
  const governed =
    relation === 'ccomp' ||
    relation === 'xcomp' ||
    relation === 'obj' ||
    relation === 'obl' ||
    relation === 'nmod' ||
    relation === 'acl' ||
    relation === 'csubj' ||
    (relation === 'advcl' && isComplement(tree, at));
  const name = composition.operatorNameAt(governor);
  if (name === 'say' && SAID.has(relation)) standing.reported = true;
  if (name === 'accuse' && relation === 'ccomp') standing.reported = true;
  // "the talks are due to resume", "a visit is planned"
  if (name === 'intend' && inherits && /^nsubj/.test(relation)) standing.future = true;
  if ((name === 'say' || name === 'accuse') && !inherits) return;
  if (!name || !governed || !inherits) return;
  if (UNREAL.has(name)) standing.hypothetical = true;
  if (name === 'intend') standing.future = true;
  if (name === 'deny') standing.negated = true;
  if (name === 'accuse') standing.reported = true;
}

/** "prevented from leaving", "accused of arming": such a participle completes its verb. */
function isComplement(tree: Tree, at: number): boolean {
  return childrenWith(tree, at, 'mark').some((mark) =>
    /^(from|of|against|into|about)$/.test(wordOf(tree, mark)),
  );
}

/** What is wished, urged, feared, refused or forbidden has not happened by that. */
const UNREAL = new Set([
  'wish',
  'appeal',
  'request',
  'threaten',
  'warn',
  'refuse',
  'oppose',
  'promise',
  'offer',
  'fail',
  'prevent',
  'ban',
  'consider',
  'foresee-good',
  'foresee-ill',
]);

/** A possibility or denial reaches what completes the clause, not what merely accompanies it. */
function passesDown(tree: Tree, at: number): boolean {
  const relation = relationOf(tree, at);
  if (
    relation === 'acl:relcl' ||
    relation === 'parataxis' ||
    relation === 'ccomp' ||
    relation === 'conj'
  )
    return false;
  if (isDoneWith(tree, at)) return true;
  if (relation === 'advcl') return xposOf(tree, at) === 'VBG';
  // "must take back the men captured there": they were captured.
  if (relation === 'acl') return xposOf(tree, at) !== 'VBN';
  return true;
}

const HEDGES = new Set([
  'reportedly',
  'allegedly',
  'apparently',
  'purportedly',
  'supposedly',
  'ostensibly',
]);

function isHedged(tree: Tree, predicate: number): boolean {
  for (let at = predicate; at >= 0; at = headOf(tree, at)) {
    const modifiers = childrenWith(tree, at, 'advmod', 'amod');
    if (
      modifiers.some(
        (child) =>
          HEDGES.has(wordOf(tree, child)) ||
          (/^(alleged|suspected|purported)$/.test(wordOf(tree, child)) && at === predicate),
      )
    )
      return true;
    if (uposOf(tree, at) === 'VERB' && at !== predicate) break;
    if (
      childrenWith(tree, at, 'obl').some((child) =>
        childrenWith(tree, child, 'case', 'fixed').some(
          (marker) => wordOf(tree, marker) === 'according',
        ),
      )
    )
      return true;
  }
  return false;
}

const DOUBTS = new Set([
  'possibly',
  'perhaps',
  'maybe',
  'potentially',
  'presumably',
  'conceivably',
  'theoretically',
]);

function isDoubted(tree: Tree, predicate: number): boolean {
  return childrenWith(tree, predicate, 'advmod').some((child) => DOUBTS.has(wordOf(tree, child)));
}

function isQuestion(tree: Tree, token: number): boolean {
  const sentence = tree.document.sentences[tree.sentenceOf[token] as number];
  return sentence !== undefined && wordOf(tree, sentence.last - 1) === '?';
}

const DOUBTLESS: Factuality = 'FUTURE';

function asPlan(draft: Draft, reading: Reading): Draft {
  const { type } = draft.coding;
  // What is agreed to already is no more so for being planned.
  const planned =
    type === 'AGREE' ? draft.coding : lookUp(reading.lexicon.tableOf('intend'), draft.coding);
  const steps = [
    ...draft.steps,
    `not yet done${planned === draft.coding ? '' : `, so ${planned.type}`}`,
  ];
  return { ...draft, coding: planned, factuality: DOUBTLESS, steps };
}

function lookUp(table: OutcomeTable | undefined, coding: Coding): Coding {
  const outcome = table && outcomeFor(table, coding);
  return outcome?.kind === 'code' ? composeCameo(outcome.coding, coding) : coding;
}

const WITHHELD = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'AGREE', 'CONCEDE', 'RETREAT']);

/** Leave that was not given was refused: "did not allow them in". */
const PERMITTED = /^(081|0833|083$|086)/;

function asDenied(draft: Draft, reading: Reading, standing: Standing): Draft {
  const { type, cameo } = draft.coding;
  const will = standing.willed || (PERMITTED.test(cameo ?? '') && !standing.future);
  const refused =
    will && !standing.hypothetical && WITHHELD.has(type) && !isLifeless(draft, reading);
  if (!refused) return { ...draft, factuality: 'NEGATED' };
  const coding = lookUp(reading.lexicon.tableOf('refuse'), draft.coding);
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
  const { tree } = reading;
  const speech = speechAbove(tree, draft.meaning.base, reading);
  if (speech < 0) return { ...draft, factuality: 'HYPOTHETICAL' };
  const table = reading.lexicon.tableOf(standing.negated ? 'refuse' : 'request');
  const coding = lookUp(table, draft.coding);
  const speakers = subjectsOf(tree, speech);
  if (subjectsOf(tree, draft.meaning.base).some((head) => /^(?:we|i)$/.test(wordOf(tree, head))))
    return { ...draft, factuality: 'HYPOTHETICAL' };
  if (speakers.length === 0) return { ...draft, factuality: 'HYPOTHETICAL' };
  return {
    ...draft,
    coding: standing.negated ? { type: 'REQUEST', modes: [], cameo: '100' } : coding,
    factuality: 'ASSERTED',
    recipientHeads: draft.actorHeads,
    actorHeads: speakers,
    steps: [...draft.steps, 'said to be a duty, so REQUEST'],
  };
}

function speechAbove(tree: Tree, token: number, { composition }: Reading): number {
  for (let at = token; at >= 0; at = headOf(tree, at)) {
    const governor = headOf(tree, at);
    if (governor >= 0 && relationOf(tree, at) === 'ccomp' && speaks(governor, composition))
      return governor;
    const aside = childrenWith(tree, at, 'parataxis').find((child) => speaks(child, composition));
    if (aside !== undefined) return aside;
  }
  return -1;
}
