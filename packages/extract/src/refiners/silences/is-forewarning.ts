/**
 * "The security service warned of attacks on embassies": foretold of others, by those who look out for dangers or name who may
 * strike. "A survivor issued a warning": who has no means to carry it out threatens no one.
 */

import { wordSet } from '@dateline/language';
import type { ReadActor } from '../../actors/read-actors.ts';
import { obliquesOf } from '../../syntax/arguments/obliques-of.ts';
import { isMarkedBy } from '../../syntax/clauses/is-marked-by.ts';
import { childrenWith, lemmaOf, type Tree, wordOf } from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';

export function isForewarning({ coding, actors, recipients, meaning }: Draft, tree: Tree): boolean {
  if (coding.type !== 'THREATEN' || recipients.length > 0 || actors.length === 0) return false;
  const { base } = meaning;
  if (isWarningGiven(tree, base)) return coding.cameo === '130' && actors.every(isPowerless);
  if (!/^(?:warn|caution|alert|warning)$/.test(lemmaOf(tree, base))) return false;
  const dangers = obliquesOf(tree, base)
    .filter(({ word }) => word === 'of')
    .map(({ noun }) => noun);
  if (dangers.length === 0 || dangers.some((noun) => ANSWERS.has(lemmaOf(tree, noun))))
    return false;
  return (
    actors.every(
      ({ actor, phrase: { head } }) =>
        WATCHING.has(actor.sectors[0] ?? '') ||
        /^(?:embassy|consulate|analyst|expert)$/.test(lemmaOf(tree, head)),
    ) ||
    dangers.some((noun) => isOthers(tree, noun)) ||
    (actors.every(isStates) && dangers.some((noun) => isCrime(tree, noun)) && !isIf(tree, base))
  );
}

/** "issued a warning", "sounded a warning" */
const isWarningGiven = (tree: Tree, verb: number): boolean =>
  childrenWith(tree, verb, 'obj').some((object) => lemmaOf(tree, object) === 'warning');

const isPowerless = ({ actor }: ReadActor): boolean =>
  /^(?:CVL|EDU|JRN|MED|BUS|SOC)$/.test(actor.sectors[0] ?? '');

const isStates = ({ actor }: ReadActor): boolean => actor.sectors[0] === 'GOV';

/** What officials look out for, and do not do. */
const isCrime = (tree: Tree, danger: number): boolean => CRIMES.has(lemmaOf(tree, danger));

const CRIMES = wordSet(
  'attack bombing shooting kidnapping abduction unrest riot violence terrorism bloodshed coup infiltration sabotage plot',
);

/** "warned of strikes if the talks failed" */
const isIf = (tree: Tree, verb: number): boolean =>
  childrenWith(tree, verb, 'advcl').some((clause) => isMarkedBy(tree, clause, /^(?:if|unless)$/));

const WATCHING = new Set([
  'SPY',
  'COP',
  'JUD',
  'MED',
  'SOC',
  'EDU',
  'JRN',
  'BUS',
  'IGO',
  'NGO',
  'UNO',
]);

/** What one warns of and does oneself. */
const ANSWERS = wordSet(
  'consequence retaliation reprisal response measure countermeasure action step sanction revenge punishment repercussion ' +
    'penalty',
);

/** "a threat of sabotage by Russia" */
function isOthers(tree: Tree, danger: number): boolean {
  return childrenWith(tree, danger, 'nmod', 'acl').some(
    (child) =>
      childrenWith(tree, child, 'case').some((word) => /^(?:by|from)$/.test(wordOf(tree, word))) ||
      isOthers(tree, child),
  );
}
