/** Whose the words are that are rejected, condemned or agreed to: "rejected an appeal lodged by a church". */

import { wordSet } from '@dateline/language';
import { objectsOf } from '../../syntax/arguments/objects-of.ts';
import { subjectsOf } from '../../syntax/arguments/subjects-of.ts';
import { childrenWith, headOf, lemmaOf, relationOf, type Tree } from '../../syntax/tree.ts';
import { governingVerb } from '../../syntax/verbs/governing-verb.ts';
import type { Draft, Reading } from '../draft.ts';

const ANSWERING = new Set(['ACCUSE', 'REJECT', 'AGREE', 'SUPPORT']);

/** What one does with words of one's own. */
const UTTERING = wordSet(
  'make lodge issue submit propose file present table launch utter draft bring voice send offer put',
);

export function findAuthors({ coding, meaning }: Draft, { tree }: Reading): readonly number[] {
  if (!ANSWERING.has(coding.type)) return [];
  const told = [meaning.base, ...meaning.parts, ...objectsOf(tree, meaning.base)];
  const uttering = [...new Set(told)].flatMap((words) => uttered(tree, words));
  return uttering.length > 0 ? uttering : doersBefore(tree, meaning.base);
}

/** "Chad jailed two nuns, a step/appos that Peru condemned": whoever did what is told before. */
function doersBefore(tree: Tree, verb: number): readonly number[] {
  const step = headOf(tree, verb);
  if (step < 0 || relationOf(tree, verb) !== 'acl:relcl') return [];
  if (!/^(?:appos|obl:unmarked|nmod:unmarked)$/.test(relationOf(tree, step))) return [];
  return STEPS.has(lemmaOf(tree, step)) ? subjectsOf(tree, governingVerb(tree, step)) : [];
}

const STEPS = wordSet(
  'step move decision act measure punishment sentence ruling verdict gesture policy tactic practice action',
);

function uttered(tree: Tree, words: number): number[] {
  return childrenWith(tree, words, 'acl')
    .filter((verb) => UTTERING.has(lemmaOf(tree, verb)))
    .flatMap((verb) => childrenWith(tree, verb, 'obl:agent'));
}
