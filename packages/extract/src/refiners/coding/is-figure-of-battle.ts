/** "fired a warning shot at the ministry", "routed its rivals in the vote", "the battle over pensions began": battles of the unarmed. */

import { wordSet } from '@dateline/language';
import { bearsArms } from '../../actors/bears-arms.ts';
import type { ReadActor } from '../../actors/read-actors.ts';
import { isOfAnyClass } from '../../lexicon/is-of-any-class.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { sentenceHas } from '../../syntax/sentence-has.ts';
import { caseOf, childrenWith, lemmaOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';

export function isFigureOfBattle(draft: Draft, reading: Reading): boolean {
  if (isByArmed(draft, reading)) return false;
  if (isWarningShot(draft, reading.tree) || isRoutAtPolls(draft, reading.tree)) return true;
  return isBattleOfViews(draft, reading);
}

function isByArmed({ actors, meaning: { base } }: Draft, { tree, lexicon }: Reading): boolean {
  const isArmed = (head: number): boolean =>
    isOfAnyClass(lemmaOf(tree, head), ['armed', 'troops'], lexicon);
  return actors.some(fights) || subjectsOf(tree, base).some(isArmed);
}

const fights = ({ actor }: ReadActor): boolean =>
  actor.kind === 'COUNTRY' || bearsArms(actor.sectors[0]);

function isWarningShot({ meaning: { base, parts } }: Draft, tree: Tree): boolean {
  return [base, ...parts, ...childrenWith(tree, base, 'obj')].some(
    (word) => /^shots?$/.test(wordOf(tree, word)) && wordOf(tree, word - 1) === 'warning',
  );
}

function isRoutAtPolls({ actors, recipients, meaning: { base } }: Draft, tree: Tree): boolean {
  if (uposOf(tree, base) !== 'VERB' || !BEATING.has(lemmaOf(tree, base))) return false;
  const isOfPolitics = [...actors, ...recipients].some(({ actor }) =>
    /^(?:PTY|LEG|ELI|OPP)$/.test(actor.sectors[0] ?? ''),
  );
  return isOfPolitics && sentenceHas(tree, base, (word) => VOTES.has(lemmaOf(tree, word)));
}

const BEATING = wordSet('rout crush trounce thrash hammer beat defeat batter');

const VOTES = wordSet('election vote poll ballot primary referendum seat runoff');

/** "The governor's clash with the studio began", "a battle over pensions is raging": the noun tells who is at odds, or over what. */
function isBattleOfViews({ meaning: { base } }: Draft, reading: Reading): boolean {
  const { tree } = reading;
  const [battle] = [base, ...subjectsOf(tree, base)].filter((noun) =>
    BATTLES.has(lemmaOf(tree, noun)),
  );
  if (battle === undefined || uposOf(tree, battle) === 'VERB') return false;
  const matters = childrenWith(tree, battle, 'nmod').filter(
    (noun) => caseOf(tree, noun) === 'over',
  );
  if (matters.some((noun) => uposOf(tree, noun) === 'NOUN' && !isGround(noun, reading)))
    return true;
  const parties = childrenWith(tree, battle, 'nmod', 'nmod:poss').flatMap(
    (noun) => reading.actors.actorAt(noun) ?? [],
  );
  return parties.length > 1 && parties.every(isCivil);
}

const BATTLES = wordSet('battle clash fight war');

const isGround = (noun: number, { tree, lexicon }: Reading): boolean =>
  isOfAnyClass(lemmaOf(tree, noun), ['territory', 'property', 'people'], lexicon);

const isCivil = ({ actor: { kind, sectors } }: ReadActor): boolean =>
  kind !== 'COUNTRY' && /^(?:GOV|LEG|PTY|ELI|JUD|JRN|BUS)$/.test(sectors[0] ?? '');
