/**
 * Words of battle for what is no fight: "battling inflation", "fought to keep the seat", "clashed with that view". Whoever
 * fights must be at blows with someone.
 */

import { wordSet } from '@dateline/language';
import { bearsArms } from '../../actors/bears-arms.ts';
import type { ReadActor } from '../../actors/read-actors.ts';
import type { Coding } from '../../lexicon/entry.ts';
import { obliquesOf } from '../../syntax/arguments/obliques-of.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { childrenWith, childWith, lemmaOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import { isDoneBack } from '../../syntax/verbs/is-done-back.ts';
import { isInfinitive } from '../../syntax/verbs/is-infinitive.ts';
import type { Draft, Reading } from '../draft.ts';
import { isFigureOfBattle } from './is-figure-of-battle.ts';
import { isQuarrel } from './is-quarrel.ts';
import { isRivalry } from './is-rivalry.ts';
import { isWarOfWords } from './is-war-of-words.ts';
import { recode } from './recode.ts';

export function refineStruggle(draft: Draft, reading: Reading): Draft | null {
  if (draft.coding.type !== 'ASSAULT') return draft;
  if (isReply(draft, reading.tree)) return null;
  if (isQuarrel(draft, reading) || isWarOfWords(draft, reading))
    return recode(draft, QUARREL, 'no one of them is armed, so ACCUSE');
  if (isFigureOfBattle(draft, reading) || isRivalry(draft, reading.tree)) return null;
  if (isLabourStrike(draft, reading)) return null;
  return isClashOfViews(draft, reading) || isStruggle(draft, reading) ? null : draft;
}

const QUARREL: Coding = { type: 'ACCUSE', modes: ['disapprove'], cameo: '111' };

/** "Farmers struck back at the ministry": those who bear no arms strike back with words. */
function isReply({ actors, recipients, meaning: { base } }: Draft, tree: Tree): boolean {
  if (uposOf(tree, base) !== 'VERB' || !/^(?:strike|hit|fire)$/.test(lemmaOf(tree, base)))
    return false;
  if (!isDoneBack(tree, base) || actors.length === 0) return false;
  if (actors.every(isUnarmed)) return true;
  // A government has an army, but sends none against a firm or a paper.
  return actors.every(isGovernment) && recipients.length > 0 && recipients.every(isCivil);
}

const isUnarmed = (one: ReadActor): boolean =>
  one.actor.kind !== 'COUNTRY' && !isGovernment(one) && !bearsArms(one.actor.sectors[0]);

const isGovernment = ({ actor }: ReadActor): boolean =>
  actor.kind !== 'COUNTRY' && actor.sectors[0] === 'GOV';

/** "A strike by doctors began": the noun tells what it is, wherever the verb tells that it began. */
function isLabourStrike({ meaning }: Draft, { composition, tree }: Reading): boolean {
  const subjects = subjectsOf(tree, meaning.base);
  return composition.meanings.some(
    ({ base, coding }) => coding.type === 'PROTEST' && subjects.includes(base),
  );
}

/** "clashed with the view that all was well": no one was fought. */
function isClashOfViews({ recipients, actors, meaning }: Draft, { tree }: Reading): boolean {
  const { base } = meaning;
  if (lemmaOf(tree, base) !== 'clash') return false;
  if (uposOf(tree, base) !== 'VERB' || recipients.length > 0 || actors.length > 1) return false;
  return childrenWith(tree, base, 'obl').some((noun) =>
    childrenWith(tree, noun, 'case').some((word) => /^(?:with|over)$/.test(wordOf(tree, word))),
  );
}

/** "battling inflation", "fights allegations": a struggle with things, not with anyone. */
function isStruggle(
  { meaning, actors: doers, recipients }: Draft,
  { tree, actors }: Reading,
): boolean {
  const { base, entry } = meaning;
  if (!/^(?:fight|battle|combat)$/.test(lemmaOf(tree, base))) return false;
  if (uposOf(tree, base) !== 'VERB' || entry.parts.length > 0) return false;
  const objects = childrenWith(tree, base, 'obj');
  if (objects.length > 0) return objects.every((object) => !actors.canAct(object));
  if (subjectsOf(tree, base).some((head) => isFireCrew(tree, head))) return true;
  if (doers.length === 0) return isLoneStruggle(base, tree);
  if (!isForCause(base, tree)) return false;
  if (doers.every(isCivil) || (doers.every(isPrivate) && isForDue(base, tree))) return true;
  return recipients.length === 0 && doers.every(isPrivate) && hasAim(base, tree);
}

const isCivil = ({ actor }: ReadActor): boolean => CIVIL.has(actor.sectors[0] ?? '');

/** "She is fighting to put her life together": whoever she is, against no one. */
const isLoneStruggle = (base: number, tree: Tree): boolean =>
  childrenWith(tree, base, 'nsubj').some((word) => /^(?:he|she|i)$/.test(wordOf(tree, word))) &&
  hasAim(base, tree);

/** "Fire crews fought on three fronts." */
const isFireCrew = (tree: Tree, head: number): boolean =>
  childrenWith(tree, head, 'compound').some((word) =>
    /^(?:fire|rescue|ambulance)$/.test(wordOf(tree, word)),
  );

/** "Survivors fight for compensation": what courts and offices give. */
const isForDue = (base: number, tree: Tree): boolean =>
  obliquesOf(tree, base).some(({ word, noun }) => word === 'for' && DUES.has(lemmaOf(tree, noun)));

const DUES = wordSet(
  'compensation justice right custody answer pay benefit change recognition job equality pension wage truth',
);

function hasAim(base: number, tree: Tree): boolean {
  return childrenWith(tree, base, 'xcomp', 'advcl').some((clause) => isInfinitive(tree, clause));
}

/** "A woman has been fighting for months to have it repaid": one of the people, against no one she is at blows with. */
const isPrivate = (doer: ReadActor): boolean => isCivil(doer) || doer.actor.sectors[0] === 'CVL';

const CIVIL = new Set([
  'PTY',
  'LEG',
  'BUS',
  'JUD',
  'LAB',
  'EDU',
  'ELI',
  'GOV',
  'JRN',
  'MED',
  'SOC',
]);

/** "fought to keep the seat", "fighting for the poor": with words, where those who fight are no fighters. */
function isForCause(base: number, tree: Tree): boolean {
  if (childWith(tree, base, 'xcomp', 'advcl') >= 0) return true;
  return obliquesOf(tree, base).some(({ word }) => word === 'for' || word === 'over');
}
