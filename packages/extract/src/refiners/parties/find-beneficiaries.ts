/**
 * Whom aid is for, or is kept from, where it does not stand right behind the giving: "gave ten million euros to promote schooling in
 * Chad", "provided money for those displaced in Yemen", "suspended shipments and flights to Georgia".
 */

import { wordSet } from '@dateline/language';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { conjunctsOf } from '../../syntax/nouns/conjuncts-of.ts';
import { caseOf, childrenWith, lemmaOf, type Tree, uposOf } from '../../syntax/tree.ts';
import type { Draft, Reading } from '../draft.ts';

export function findBeneficiaries(
  { coding, meaning }: Draft,
  { tree }: Reading,
): readonly number[] {
  if (coding.type === 'AID') {
    const helped = helpedBy(tree, meaning.base);
    return helped.length > 0 ? helped : namesBelow(tree, meaning.base, PLACING);
  }
  return coding.modes.includes('discontinue') ? namesBelow(tree, meaning.base, GIVING) : [];
}

/** "approved a loan to help Jordan host refugees" */
function helpedBy(tree: Tree, word: number): readonly number[] {
  const purposes = [word, ...childrenWith(tree, word, 'obj')]
    .flatMap((one) => childrenWith(tree, one, 'advcl', 'acl', 'xcomp'))
    .filter((one) => HELPING.has(lemmaOf(tree, one)));
  return purposes.flatMap((one) => objectsOf(tree, one));
}

const HELPING = wordSet('help assist aid support let enable allow');

const GIVING = new Set(['to', 'for']);
const PLACING = new Set([...GIVING, 'in', 'across']);

/** Names behind these words, among what is given and what it is given for. */
function namesBelow(tree: Tree, word: number, wanted: ReadonlySet<string>): number[] {
  const given = childrenWith(tree, word, 'obj', 'conj').filter(
    (one) => uposOf(tree, one) !== 'VERB',
  );
  const purposes = childrenWith(tree, word, 'advcl', 'acl', 'xcomp').filter((one) =>
    childrenWith(tree, one, 'mark').some((mark) => lemmaOf(tree, mark) === 'to'),
  );
  const behind = childrenWith(tree, word, 'obl', 'nmod').filter((one) =>
    wanted.has(caseOf(tree, one)),
  );
  const named = behind.filter((one) => uposOf(tree, one) === 'PROPN');
  if (named[0] !== undefined) return [...conjunctsOf(tree, named[0])];
  // "halted deliveries of parts to Chad"
  const goods = childrenWith(tree, word, 'nmod').filter((one) => caseOf(tree, one) === 'of');
  const below = [...given, ...behind, ...goods, ...purposes, ...childrenWith(tree, word, 'acl')];
  for (const next of below) {
    const found = namesBelow(tree, next, wanted);
    if (found.length > 0) return found;
  }
  return [];
}
