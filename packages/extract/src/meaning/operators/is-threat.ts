/** Does a warning threaten? Where someone is warned, or told what will be done; "warned that rain was near" does not. */

import { wordSet } from '@dateline/language';
import { childrenWith, headOf, lemmaOf, relationOf, type Tree, uposOf } from '../../syntax/tree.ts';
import { modalityOf } from '../../syntax/verbs/modality.ts';
import type { PredicateView } from '../../syntax/verbs/predicate-view.ts';
import { speaksOfItself } from '../claims/speaks-of-itself.ts';
import type { Meaning } from '../meaning.ts';
import { isNegated } from '../negation.ts';

export function isThreat(
  { tree, token, objects, obliques }: PredicateView,
  content: Meaning | null,
): boolean {
  if (objects.some((head) => PUBLIC.has(lemmaOf(tree, head)))) return false;
  if (uposOf(tree, token) === 'NOUN' && !obliques.some(({ word }) => AGAINST.has(word)))
    return content !== null && content.coding.type !== 'THREATEN';
  if (content === null) return objects.length > 0 || vowsItself(tree, token);
  const clause = clauseBelow(tree, token, content.base);
  if (relationOf(tree, clause) !== 'ccomp') return true;
  if (isLackOfHelp(tree, content)) return false;
  const modality = modalityOf(tree, clause);
  return (
    objects.length > 0 ||
    obliques.some(({ word }) => word === 'to') ||
    modality === 'future' ||
    modality === 'would' ||
    // "warned that it might cut the aid"
    (modality === 'possible' && speaksOfItself(tree, clause))
  );
}

/** "warned that it did not mean an end to the war": how the clause stands counts, not the noun in it. */
function clauseBelow(tree: Tree, verb: number, base: number): number {
  for (let at = base; at >= 0; at = headOf(tree, at)) if (headOf(tree, at) === verb) return at;
  return base;
}

/** "warned that the scheme would not give enough help": a lack, and not what one will withhold oneself. */
const isLackOfHelp = (tree: Tree, { base, coding }: Meaning): boolean =>
  coding.type === 'AID' && isNegated(tree, base) && !speaksOfItself(tree, base);

/** "a warning to Niger"; one about a danger threatens no one. */
const AGAINST = new Set(['to', 'against']);

/** Who warns these of something means them well. */
const PUBLIC = wordSet(
  'citizen resident people traveller traveler tourist visitor public consumer customer driver motorist voter parent ' +
    'passenger swimmer shopper user',
);

/** "Ankara warned that it would …": whatever it is, they mean to do it themselves. */
function vowsItself(tree: Tree, verb: number): boolean {
  return childrenWith(tree, verb, 'ccomp').some((clause) => {
    const modality = modalityOf(tree, clause);
    return speaksOfItself(tree, clause) && (modality === 'future' || modality === 'would');
  });
}
