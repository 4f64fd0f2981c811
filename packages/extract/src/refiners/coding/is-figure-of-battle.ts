/** "Auditors fired a warning shot at the ministry", "The party routed its rivals in the vote": shots and routs of the unarmed. */

import { bearsArms } from '../../actors/bears-arms.ts';
import type { ReadActor } from '../../actors/read-actors.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { sentenceHas } from '../../syntax/sentence-has.ts';
import { childrenWith, lemmaOf, type Tree, uposOf, wordOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';

export function isFigureOfBattle(draft: Draft, reading: Reading): boolean {
  if (isByArmed(draft, reading)) return false;
  return isWarningShot(draft, reading.tree) || isRoutAtPolls(draft, reading.tree);
}

function isByArmed({ actors, meaning: { base } }: Draft, { tree, lexicon }: Reading): boolean {
  const isArmed = (head: number): boolean =>
    lexicon.classOf('armed').has(lemmaOf(tree, head)) ||
    lexicon.classOf('troops').has(lemmaOf(tree, head));
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

const BEATING = new Set('rout crush trounce thrash hammer beat defeat batter'.split(' '));

const VOTES = new Set('election vote poll ballot primary referendum seat runoff'.split(' '));
