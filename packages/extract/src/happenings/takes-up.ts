/**
 * By which bare noun with "the" a deed is told, if it is: "the shelling began at dawn", "nine died in the blast". Such a noun says
 * nothing new of what happened; it takes up what was told before.
 */

import type { Meaning } from '../meaning/meaning.ts';
import { isNamedAgain } from '../syntax/nouns/is-named-again.ts';
import { caseOf, childrenWith, lemmaOf, type Tree } from '../syntax/tree.ts';
import { BLOWS } from './blows.ts';

/** The noun, or undefined. */
export function takesUp(tree: Tree, { base, parts }: Meaning): string | undefined {
  const blows = [...parts, ...wherein(tree, base)].filter((noun) => BLOWS.has(lemmaOf(tree, noun)));
  const noun = [base, ...blows].find((token) => isNamedAgain(tree, token));
  return noun === undefined ? undefined : lemmaOf(tree, noun);
}

/** "killed in the attack", "wounded by the blast", "the strikes killed". */
function wherein(tree: Tree, base: number): readonly number[] {
  const obliques = childrenWith(tree, base, 'obl', 'obl:agent');
  const within = obliques.filter((noun) => /^(?:in|by|during)$/.test(caseOf(tree, noun)));
  return [...within, ...childrenWith(tree, base, 'nsubj')];
}
