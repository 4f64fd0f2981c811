/**
 * Whether what is told goes on or goes back over many times: "is fighting", "has been shelling", "a series of raids", "the war has
 * killed 9,000". It is no one happening of a day, whatever else the article tells of the same ones.
 */

import { wordSet } from '@dateline/language';
import { isOfWar } from '../meaning/is-of-war.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { isPlural } from '../syntax/nouns/is-plural.ts';
import {
  childrenWith,
  headOf,
  lemmaOf,
  relationOf,
  type Tree,
  uposOf,
  wordOf,
  xposOf,
} from '../syntax/tree.ts';

export function isLasting(tree: Tree, { base, steps }: Meaning): boolean {
  if (uposOf(tree, base) === 'VERB')
    return (
      isUnderWay(tree, base) ||
      isOfWar(tree, base) ||
      isWhatTheyDo(tree, base) ||
      isDoneOften(tree, base)
    );
  return isOneOfMany(tree, base) || (steps.length === 1 && areAny(tree, base));
}

/** "is fighting", "has been shelling", "controls and attacks". */
function isUnderWay(tree: Tree, verb: number): boolean {
  const form = xposOf(tree, verb);
  if (form === 'VBZ' || form === 'VBP') return true;
  const auxiliaries = childrenWith(tree, verb, 'aux').map((child) => wordOf(tree, child));
  return (
    form === 'VBG' && auxiliaries.some((word) => /^(?:is|are|am|been|'s|'re|’s|’re)$/.test(word))
  );
}

/** "has conducted dozens of tests", "had suffered repeated attacks", "has repeatedly attacked". */
function isDoneOften(tree: Tree, verb: number): boolean {
  const isPerfect = childrenWith(tree, verb, 'aux').some((word) => lemmaOf(tree, word) === 'have');
  if (!isPerfect) return false;
  const things = childrenWith(tree, verb, 'obj', 'obl:agent');
  return (
    childrenWith(tree, verb, 'advmod').some((word) => OFTEN.has(wordOf(tree, word))) ||
    things.some((noun) => QUANTITIES.has(lemmaOf(tree, noun))) ||
    things.some((noun) =>
      childrenWith(tree, noun, 'amod').some((word) => QUANTITIES.has(lemmaOf(tree, word))),
    )
  );
}

const OFTEN = wordSet('long repeatedly often regularly frequently routinely twice');
const QUANTITIES = wordSet(
  'dozen hundred score series string spate wave numerous several many multiple repeated frequent countless',
);

/** "militants fighting the government". */
function isWhatTheyDo(tree: Tree, verb: number): boolean {
  return relationOf(tree, verb) === 'acl' && xposOf(tree, verb) === 'VBG';
}

/** "a series of attacks", "a campaign of raids". */
function isOneOfMany(tree: Tree, noun: number): boolean {
  return relationOf(tree, noun) === 'nmod' && SERIES.has(lemmaOf(tree, headOf(tree, noun)));
}

const SERIES = wordSet('series string spate wave campaign spree month year');

/** "Russian air strikes helped the army": without "the" several are any. */
function areAny(tree: Tree, noun: number): boolean {
  return (
    isPlural(tree, noun) &&
    !childrenWith(tree, noun, 'det', 'nummod').some(
      (word) => !/^(?:no|all)$/.test(wordOf(tree, word)),
    )
  );
}
