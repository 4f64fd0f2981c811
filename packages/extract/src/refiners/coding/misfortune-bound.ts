/**
 * The disaster or accident that the words on a deed itself name: "four soldiers were killed in a helicopter crash". What comes from
 * guns and bombs is none.
 */

import { wordSet } from '@dateline/language';
import { antecedentOf } from '../../syntax/nouns/antecedent-of.ts';
import { modifierLemmas } from '../../syntax/nouns/modifier-lemmas.ts';
import { caseOf, childrenWith, headOf, lemmaOf, type Tree, wordOf } from '../../syntax/tree.ts';
import type { Reading } from '../draft.ts';
import { isCalamity } from './is-calamity.ts';

export interface Misfortune {
  readonly type: 'DISASTER' | 'ACCIDENT';
  readonly word: string;
}

export function misfortuneBound(base: number, { tree, lexicon }: Reading): Misfortune | null {
  // Whom no one tramples a crowd has trampled.
  if (lemmaOf(tree, base) === 'trample') return { type: 'ACCIDENT', word: wordOf(tree, base) };
  const near = [base, headOf(tree, base)].filter((token) => token >= 0);
  for (const verb of near)
    for (const child of childrenWith(tree, verb, 'obl', 'obl:agent', 'nmod', 'nsubj')) {
      const noun = antecedentOf(tree, child);
      if (isCalamity(tree, noun, lexicon)) return { type: 'DISASTER', word: wordOf(tree, noun) };
      if (ACCIDENTS.has(lemmaOf(tree, noun)) && isAccident(tree, noun, lexicon))
        return { type: 'ACCIDENT', word: wordOf(tree, noun) };
    }
  return isFoughtFire(base, { tree, lexicon }) ? { type: 'ACCIDENT', word: 'fire' } : null;
}

/** "were killed battling a blaze", "died while fighting the flames" */
function isFoughtFire(base: number, { tree, lexicon }: Pick<Reading, 'tree' | 'lexicon'>): boolean {
  return childrenWith(tree, base, 'advcl', 'xcomp')
    .filter((clause) => FIGHTING_FIRE.test(lemmaOf(tree, clause)))
    .flatMap((clause) => childrenWith(tree, clause, 'obj'))
    .some((noun) => FIRES.test(lemmaOf(tree, noun)) || isCalamity(tree, noun, lexicon));
}

const FIGHTING_FIRE = /^(?:battle|fight|tackle|extinguish|douse|contain)$/;
const FIRES = /^(?:fire|blaze|flame|inferno)$/;

const ACCIDENTS = wordSet(
  'crash accident collision derailment stampede crush collapse pile-up shipwreck leak fire blaze explosion drill exercise ' +
    'training',
);

/** An explosion of gas is an accident, one of a bomb is none; so is a fire, unless it comes from guns. */
function isAccident(tree: Tree, noun: number, lexicon: Reading['lexicon']): boolean {
  const modifiers = modifierLemmas(tree, noun);
  // "came under fire", "opened fire on"
  if (wordOf(tree, noun) === 'firing' || caseOf(tree, noun) === 'under') return false;
  if (lemmaOf(tree, noun) === 'explosion')
    return (
      modifiers.some((word) => /^(gas|boiler|factory|mine|pipeline|plant|tanker)$/.test(word)) &&
      // "mine explosions blamed on the rebels"
      childrenWith(tree, noun, 'acl').length === 0
    );
  return !modifiers.some((word) => FIRING.has(word) || lexicon.classOf('bomb').has(word));
}

const FIRING = wordSet(
  'gun rifle artillery mortar sniper rocket tank enemy police heavy friendly machine-gun machine automatic',
);
