/**
 * Words of battle for what is no fight: "battling inflation", "fought to keep the seat", "clashed with that view". Whoever
 * fights must be at blows with someone.
 */

import type { ReadActor } from '../actors/read-actors.ts';
import type { Coding } from '../lexicon/entry.ts';
import { isInfinitive } from '../syntax/modality.ts';
import { obliquesOf } from '../syntax/obliques-of.ts';
import { sentenceHas } from '../syntax/sentence-has.ts';
import { subjectsOf } from '../syntax/subjects-of.ts';
import { childrenWith, childWith, lemmaOf, type Tree, uposOf, wordOf } from '../syntax/tree.ts';
import type { Draft, Reading } from './draft.ts';
import { isQuarrel } from './is-quarrel.ts';
import { isWarOfWords } from './is-war-of-words.ts';
import { recode } from './recode.ts';

export function refineStruggle(draft: Draft, reading: Reading): Draft | null {
  if (draft.coding.type !== 'ASSAULT') return draft;
  if (isReply(draft, reading.tree)) return null;
  if (isQuarrel(draft, reading) || isWarOfWords(draft, reading))
    return recode(draft, QUARREL, 'no one of them is armed, so ACCUSE');
  if (isFigure(draft, reading) || isLabourStrike(draft, reading)) return null;
  if (isRivalry(draft, reading)) return null;
  return isClashOfViews(draft, reading) || isStruggle(draft, reading) ? null : draft;
}

const QUARREL: Coding = { type: 'ACCUSE', modes: ['disapprove'], cameo: '111' };

/** "Farmers struck back at the ministry": those who bear no arms strike back with words. */
function isReply({ actors, meaning: { base } }: Draft, tree: Tree): boolean {
  return (
    uposOf(tree, base) === 'VERB' &&
    /^(?:strike|hit|fire)$/.test(lemmaOf(tree, base)) &&
    childrenWith(tree, base, 'advmod', 'compound:prt').some(
      (word) => wordOf(tree, word) === 'back',
    ) &&
    actors.length > 0 &&
    actors.every(({ actor }) => actor.kind !== 'COUNTRY' && !ARMED.has(actor.sectors[0] ?? ''))
  );
}

const ARMED = new Set(['MIL', 'REB', 'UAF', 'PRM', 'COP', 'SPY', 'GOV']);

/** "A strike by doctors began": the noun tells what it is, wherever the verb tells that it began. */
function isLabourStrike({ meaning }: Draft, { composition, tree }: Reading): boolean {
  const subjects = subjectsOf(tree, meaning.base);
  return composition.meanings.some(
    ({ base, coding }) => coding.type === 'PROTEST' && subjects.includes(base),
  );
}

/** "Auditors fired a warning shot at the ministry", "The party routed its rivals in the vote": shots and routs of the unarmed. */
function isFigure({ actors, recipients, meaning }: Draft, { tree, lexicon }: Reading): boolean {
  const { base, parts } = meaning;
  const bears = ({ actor }: ReadActor): boolean =>
    actor.kind === 'COUNTRY' || BEARING.has(actor.sectors[0] ?? '');
  const isArmed = (head: number): boolean =>
    lexicon.classOf('armed').has(lemmaOf(tree, head)) ||
    lexicon.classOf('troops').has(lemmaOf(tree, head));
  if (actors.some(bears) || subjectsOf(tree, base).some(isArmed)) return false;
  const words = [base, ...parts, ...childrenWith(tree, base, 'obj')];
  if (
    words.some(
      (word) => /^shots?$/.test(wordOf(tree, word)) && wordOf(tree, word - 1) === 'warning',
    )
  )
    return true;
  if (uposOf(tree, base) !== 'VERB' || !BEATING.has(lemmaOf(tree, base))) return false;
  const isOfPolitics = [...actors, ...recipients].some(({ actor }) =>
    /^(?:PTY|LEG|ELI|OPP)$/.test(actor.sectors[0] ?? ''),
  );
  return isOfPolitics && sentenceHas(tree, base, (word) => VOTES.has(lemmaOf(tree, word)));
}

const BEARING = new Set(['MIL', 'REB', 'UAF', 'PRM', 'COP', 'SPY']);

/** "The firm launched an offensive on the budget market": firms, and names no one knows, take on rivals with goods. */
function isRivalry({ actors, meaning: { base, coding } }: Draft, { tree }: Reading): boolean {
  if (coding.modes.length > 0 || actors.length === 0) return false;
  const isTrading = ({ actor: { sectors, country }, phrase: { head } }: ReadActor): boolean =>
    sectors[0] === 'BUS' ||
    (sectors.length === 0 && country === null && uposOf(tree, head) === 'PROPN');
  const struck = [
    ...childrenWith(tree, base, 'obj'),
    ...obliquesOf(tree, base).map(({ noun }) => noun),
  ];
  return (
    actors.every(isTrading) &&
    struck.some((noun) => TRADING.has(lemmaOf(tree, noun))) &&
    !sentenceHas(tree, base, (word) =>
      /^(?:kill|wound|injure|dead|gunman|bomb)$/.test(lemmaOf(tree, word)),
    )
  );
}

const TRADING = new Set('market rival competitor segment price incumbent competition'.split(' '));

const BEATING = new Set('rout crush trounce thrash hammer beat defeat batter'.split(' '));
const VOTES = new Set('election vote poll ballot primary referendum seat runoff'.split(' '));

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
  if (doers.length === 0 || !isForCause(base, tree)) return false;
  if (doers.every(isCivil) || (doers.every(isPrivate) && isForDue(base, tree))) return true;
  return recipients.length === 0 && doers.every(isPrivate) && hasAim(base, tree);
}

const isCivil = ({ actor }: ReadActor): boolean => CIVIL.has(actor.sectors[0] ?? '');

/** "Fire crews fought on three fronts." */
const isFireCrew = (tree: Tree, head: number): boolean =>
  childrenWith(tree, head, 'compound').some((word) =>
    /^(?:fire|rescue|ambulance)$/.test(wordOf(tree, word)),
  );

/** "Survivors fight for compensation": what courts and offices give. */
const isForDue = (base: number, tree: Tree): boolean =>
  obliquesOf(tree, base).some(({ word, noun }) => word === 'for' && DUES.has(lemmaOf(tree, noun)));

const DUES = new Set(
  'compensation justice right custody answer pay benefit change recognition job equality pension wage truth'.split(
    ' ',
  ),
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
