/**
 * A state that fires a rocket at nothing, or over a land, tests or shows it: "launched a long-range rocket carrying a satellite".
 * An attack has someone or some place at its other end, or someone is hurt. Firms that build rockets and flights into space
 * are neither.
 */

import { wordSet } from '@dateline/language';
import { obliquesOf } from '../../syntax/arguments/obliques-of.ts';
import { sentenceHas } from '../../syntax/sentence-has.ts';
import { isTime } from '../../syntax/times/is-time.ts';
import { lemmaOf, type Tree, uposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';
import { recode } from './recode.ts';

export function refineMissileTest(draft: Draft, reading: Reading): Draft | null {
  if (isMade(draft) || isSpaceflight(draft, reading.tree)) return null;
  if (!isLaunch(draft, reading.tree) || !isByState(draft)) return draft;
  if (draft.recipients.length > 0 && !isFlownOver(draft, reading.tree)) return draft;
  if (hasTarget(draft, reading.tree) || tellsHarm(draft, reading.tree)) return draft;
  const coding = { type: 'MOBILIZE', modes: ['weapons'], cameo: '150' };
  return recode(draft, coding, 'a state fired it at no one, so MOBILIZE');
}

const LAUNCH = wordSet('fire launch shoot send lob');

function isLaunch({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    coding.type === 'ASSAULT' &&
    coding.modes.includes('heavy-weapons') &&
    uposOf(tree, base) === 'VERB' &&
    LAUNCH.has(lemmaOf(tree, base))
  );
}

/** Firms that build and launch rockets threaten no one. */
function isMade({ coding, actors }: Draft): boolean {
  const isArms = coding.modes.includes('weapons') || coding.modes.includes('heavy-weapons');
  return isArms && actors.length > 0 && actors.every(({ actor }) => actor.sectors[0] === 'BUS');
}

const SPACE = /^(?:payload|astronaut|cosmonaut|liftoff|lift-off|spacecraft|nasa|spacex)$/;

function isSpaceflight({ coding, meaning: { base } }: Draft, tree: Tree): boolean {
  if (!coding.modes.includes('heavy-weapons')) return false;
  return sentenceHas(tree, base, (word) => SPACE.test(lemmaOf(tree, word)));
}

/** Rebels who fire rockets fight with them. */
function isByState({ actors }: Draft): boolean {
  return actors.every(
    ({ actor: { kind, sectors } }) =>
      kind === 'COUNTRY' || sectors[0] === 'GOV' || sectors[0] === 'MIL',
  );
}

/** "over Japan": what it flies over it does not hit; who fires over a border fires at what lies behind. */
function isFlownOver({ meaning: { base } }: Draft, tree: Tree): boolean {
  return obliquesOf(tree, base).some(
    ({ word, noun }) => word === 'over' && uposOf(tree, noun) === 'PROPN',
  );
}

const AIMED = wordSet('at on onto into against toward towards across');
const NOWHERE = wordSet(
  'sea ocean water waters gulf strait coast air sky orbit space trajectory direction angle',
);

function hasTarget({ meaning: { base } }: Draft, tree: Tree): boolean {
  return obliquesOf(tree, base).some(
    ({ word, noun }) =>
      AIMED.has(word) &&
      !isTime(tree, noun) &&
      uposOf(tree, noun) !== 'NUM' &&
      !NOWHERE.has(lemmaOf(tree, noun)),
  );
}

const HARM =
  /^(?:kill|wound|injure|hit|strike|destroy|damage|hurt|retaliate|retaliation|intercept|casualty)$/;

function tellsHarm({ meaning: { base } }: Draft, tree: Tree): boolean {
  return sentenceHas(tree, base, (word) => HARM.test(lemmaOf(tree, word)));
}
